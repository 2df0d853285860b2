// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::things`: Size.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Size {
    pub size: Option<i64>,
}

record!(Size { size });

impl Size {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::things" ["v3-rules-optional-request-field" "v3-rules-structured-query-parameter"]
operations {}
types { Size }
);
