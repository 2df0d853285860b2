// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: FormFields.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormFields {
    pub name: Option<String>,
    pub value: Option<crate::shared::customers::TextOrNumberOrList>,
}

record!(FormFields { name, value });

impl FormFields {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn value(
        mut self,
        value: impl Into<crate::shared::customers::TextOrNumberOrList>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::customers" ["v2-orders" "v3-customers"]
operations {}
types { FormFields }
);
