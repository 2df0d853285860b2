// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: RequestCartPostLineItemOptionSelectionOptionValue.

use bigcommerce_runtime::codegen::{Json, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RequestCartPostLineItemOptionSelectionOptionValue {
    Text(String),
    Integer(i64),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(RequestCartPostLineItemOptionSelectionOptionValue { Text(string), Integer(integer) });

impl From<String> for RequestCartPostLineItemOptionSelectionOptionValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for RequestCartPostLineItemOptionSelectionOptionValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}
