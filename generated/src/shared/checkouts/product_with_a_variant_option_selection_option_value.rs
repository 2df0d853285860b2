// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: ProductWithAVariantOptionSelectionOptionValue.

use bigcommerce_runtime::codegen::{Json, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ProductWithAVariantOptionSelectionOptionValue {
    Text(String),
    Integer(i64),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ProductWithAVariantOptionSelectionOptionValue { Text(string), Integer(integer) });

impl From<String> for ProductWithAVariantOptionSelectionOptionValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for ProductWithAVariantOptionSelectionOptionValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
