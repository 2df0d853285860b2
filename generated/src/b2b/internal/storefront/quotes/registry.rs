// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Quote as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::storefront::quotes" ["b2b-internal"]
operations {
    SendEmail [200] (EmailInput) { 0 DefaultError },
    GetQuoteList [200],
    CreateQuote [200] (QuoteInput) { 0 QuoteError },
    GetStoreAndCompanyInfo [200] { 0 StoreAndCompanyInfoError },
    UploadQuoteCsvFile [200] { 0 QuoteCsvFileError },
    GetQuote [200] { 0 GetQuoteDefaultError },
    UpdateQuoteInfo [200],
    DeleteQuote [200] { 0 QuoteError },
    QuoteCheckout [200] { 0 QuoteCheckoutError },
    DeleteCheckoutInfo [200] { 0 CheckoutInfoError },
    UpdateQuoteStatus [200] (OrderId) { 0 QuoteError },
    QuotesExportPdfFile [200] (QuotesExportPdfFileInput) { 0 QuotesExportPdfFileError },
}
types {
    EmailInput, QuoteList, QuoteListCurrency, QuoteInput, Quote, QuoteError, StoreAndCompanyInfo,
    StoreInfo, CompanyInfo, StoreAndCompanyInfoError, QuoteCsvFile, ProductList, Report,
    QuoteCsvFileError, GetQuoteResult, QuoteCompanyInfo, QuoteInfo, QuoteInfoProductList,
    QuoteInfoProductListOptions, QuoteInfoMoney, GetQuoteDefaultError, QuoteCheckoutResult,
    QuoteCheckoutError, CheckoutInfoError, QuotesExportPdfFileInput, QuotesExportPdfFileError,
}
);
