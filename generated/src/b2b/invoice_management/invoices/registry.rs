// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Invoices as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::invoice_management::invoices" ["b2b-invoice-management-invoices"]
operations {
    GetInvoiceDetail [200] { 404 BadRequestError },
    UpdateInvoice [200] (InvoiceUpdate),
    DeleteInvoice [200] { 404 BadRequestError },
    GetInvoices [200],
    CreateInvoice [200] (InvoiceInput),
    CreateInvoiceFromOrder [200],
    InvoiceDownloadPdf [200] { 404 BadRequestError },
    GetInvoiceExtraFieldConfigs [200],
}
types {
    InvoiceDetail, InvoiceDetailItem, InvoiceDetailItemHeader,
    InvoiceDetailItemHeaderBillingAddress, InvoiceDetailItemDetails,
    InvoiceDetailItemDetailsShipment, InvoiceDetailItemDetailsLineItem, InvoiceUpdate,
    InvoiceUpdateDetails, InvoiceUpdateDetailsHeader, DetailsHeaderCostLine,
    InvoiceUpdateOpenBalance, DetailsHeaderShippingAddress, InvoiceUpdateDetailsItem,
    DetailsItemShipment, InvoiceUpdateDetailsItemLineItem, InvoiceInput, InvoiceInputOpenBalance,
    InvoiceInputDetails, InvoiceInputDetailsHeader, InvoiceInputDetailsItem,
    InvoiceInputDetailsItemLineItem, InvoiceFromOrder, InvoiceDownloadPdfResult,
}
);
