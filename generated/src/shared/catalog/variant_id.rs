// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: VariantId.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantId {
    pub variant_id: Option<i64>,
}

record!(VariantId { variant_id });

impl VariantId {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::catalog" ["v3-catalog-products" "v3-inventory"]
operations {}
types { VariantId }
);
