// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: LineItem.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LineItem {
    pub invoice_id: i64,
    pub amount: String,
}

record!(LineItem { invoice_id = "invoiceId", amount });

impl LineItem {
    pub fn new(invoice_id: i64, amount: impl Into<String>) -> Self {
        Self {
            invoice_id,
            amount: amount.into(),
        }
    }
    pub fn invoice_id(mut self, value: i64) -> Self {
        self.invoice_id = value;
        self
    }
    pub fn amount(mut self, value: impl Into<String>) -> Self {
        self.amount = value.into();
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-payments"]
operations {}
types { LineItem }
);
