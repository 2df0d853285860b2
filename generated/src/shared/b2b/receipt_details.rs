// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ReceiptDetails.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReceiptDetails {
    pub payment_details: Option<crate::shared::b2b::Memo>,
}

record!(ReceiptDetails { payment_details = "paymentDetails" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-receipts"]
operations {}
types { ReceiptDetails }
);
