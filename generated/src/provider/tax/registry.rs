// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Provider API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("provider::tax" ["provider-tax"]
operations {
    EstimateTaxes [200] (RequestQuote),
    VoidTaxQuote [200],
    CommitTaxQuote [200] (RequestQuote),
    AdjustTaxQuote [200] (RequestAdjust) { 500 ResponseQuote },
}
types {
    RequestQuote, RequestQuoteCustomer, RequestItemTaxProperty, RequestDocument, Address,
    RequestDocumentShipping, RequestDocumentShippingPrice, TaxClassInput, ShippingType,
    RequestDocumentHandling, HandlingType, RequestDocumentItem, ItemType,
    RequestDocumentItemWrapping, WrappingType, ResponseQuote, ResponseDocument,
    ResponseDocumentItem, ResponseTaxprice, SalesTax, TaxClass, ResponseDocumentItemWrapping,
    ResponseDocumentShipping, ResponseDocumentHandling, RequestAdjust,
}
);
