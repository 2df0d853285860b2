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
