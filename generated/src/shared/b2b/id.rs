// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Id.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    pub id: Option<String>,
}

record!(Id { id });

impl Id {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-companies" "b2b-management-v2"]
operations {}
types { Id }
);
