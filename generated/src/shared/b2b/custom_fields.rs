// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: CustomFields.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFields {
    pub key: Option<String>,
    pub value: Option<String>,
}

record!(CustomFields { key, value });

impl CustomFields {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-invoice-management-invoices" "b2b-storefront-quote-requests"]
operations {}
types { CustomFields }
);
