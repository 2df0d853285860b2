// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: NameValue.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NameValue {
    pub name: Option<String>,
    pub value: Option<String>,
}

record!(NameValue { name, value });

impl NameValue {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::customers" ["provider-shipping" "storefront-orders" "v2-customers" "v2-orders"]
operations {}
types { NameValue }
);
