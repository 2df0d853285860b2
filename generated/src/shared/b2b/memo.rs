// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Memo.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Memo {
    pub memo: Option<String>,
}

record!(Memo { memo });

impl Memo {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn memo(mut self, value: impl Into<String>) -> Self {
        self.memo = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-payments" "b2b-invoice-management-receipts"]
operations {}
types { Memo }
);
