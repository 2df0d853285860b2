// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: CartPostLineItemOptionSelectionOptionValue.

use bigcommerce_runtime::codegen::{Json, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CartPostLineItemOptionSelectionOptionValue {
    Text(String),
    Integer(i64),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(CartPostLineItemOptionSelectionOptionValue { Text(string), Integer(number) });

impl From<String> for CartPostLineItemOptionSelectionOptionValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for CartPostLineItemOptionSelectionOptionValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::checkouts" ["storefront-carts" "v3-checkouts"]
operations {}
types { CartPostLineItemOptionSelectionOptionValue }
);
