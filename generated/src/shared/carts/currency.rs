// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::carts`: Currency.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Currency {
    pub code: Option<String>,
}

record!(Currency { code });

impl Currency {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::carts" ["v3-carts" "v3-checkouts" "v3-promotions"]
operations {}
types { Currency }
);
