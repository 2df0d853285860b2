// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: OrderFeesCostTax.

use bigcommerce_runtime::codegen::{Decimal, Json, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderFeesCostTax {
    Text(String),
    Number(Decimal),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(OrderFeesCostTax { Text(string), Number(number) });

impl From<String> for OrderFeesCostTax {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Decimal> for OrderFeesCostTax {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}
