// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::infrastructure`: TaxClassCreateBatch.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxClassCreateBatch {
    pub name: String,
}

record!(TaxClassCreateBatch { name });

impl TaxClassCreateBatch {
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}
