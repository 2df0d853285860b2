// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: TextOrNumberOrList.

use bigcommerce_runtime::codegen::{Decimal, Json, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrNumberOrList {
    Text(String),
    Number(Decimal),
    List(Vec<String>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(TextOrNumberOrList { Text(string), Number(number), List(array) });

impl From<String> for TextOrNumberOrList {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Decimal> for TextOrNumberOrList {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

impl From<Vec<String>> for TextOrNumberOrList {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::customers" ["storefront-customers" "v2-orders" "v3-customers"]
operations {}
types { TextOrNumberOrList }
);
