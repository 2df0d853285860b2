// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: TextOrListOrNumber.

use bigcommerce_runtime::codegen::{Decimal, Json, registry, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrListOrNumber {
    Text(String),
    List(Vec<String>),
    Number(Decimal),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(TextOrListOrNumber { Text(string), List(array), Number(number) });

impl From<String> for TextOrListOrNumber {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for TextOrListOrNumber {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<Decimal> for TextOrListOrNumber {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

#[cfg(feature = "registry")]
registry!("shared::customers" ["storefront-customers" "v3-customers"]
operations {}
types { TextOrListOrNumber }
);
