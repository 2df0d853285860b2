// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Receipt as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::storefront::invoice_portal::receipts" ["b2b-internal"]
operations {
    GetReceipts [200],
    GetReceipt [200],
    GetAllReceiptLines [200],
    GetLinesOfReceipt [200],
    GetReceiptLineDetail [200],
}
types { PaymentStatus, SearchBy }
);
