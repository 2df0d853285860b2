// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Invoices as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::storefront::invoice_portal::invoices" ["b2b-internal"]
operations {
    GetInvoiceDetail [200],
    GetInvoices [200],
    ExportInvoices [200],
    DownloadPdfFileByInvoiceId [200],
}
types {
    Invoice, InvoiceDetails, InvoiceDetailsHeader, InvoiceDetailsItem, InvoiceDetailsItemShipment,
    InvoiceDetailsItemLineItem,
}
);
