// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Receipt as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::invoice_management::receipts" ["b2b-invoice-management-receipts"]
operations {
    GetReceipts [200],
    GetReceipt [200] { 404 BadRequestError },
    DeleteReceipt [200] { 404 BadRequestError },
    GetAllReceiptLines [200],
    GetLinesOfReceipt [200] { 404 BadRequestError },
    GetReceiptLineDetail [200],
    DeleteReceiptLine [200],
}
types { SortBy, SearchBy, ReceiptLineSearchBy, ReceiptLineSortBy }
);
