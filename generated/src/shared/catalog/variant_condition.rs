// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: VariantCondition.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantCondition {
    pub variant_id: Option<i64>,
}

record!(VariantCondition { variant_id });

impl VariantCondition {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
}
