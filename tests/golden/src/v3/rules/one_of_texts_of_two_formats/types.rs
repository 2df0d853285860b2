// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of texts of two formats.

use bigcommerce_runtime::codegen::{Decimal, Json, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Moment {
    pub at: Option<String>,
    pub word: Option<MomentWord>,
    pub count: Option<Decimal>,
    pub price: Option<MomentPrice>,
}

record!(Moment { at, word, count, price });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MomentPrice {
    Text(Decimal),
    Boolean(bool),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(MomentPrice { Text(string as Text), Boolean(boolean) });

impl From<Decimal> for MomentPrice {
    fn from(value: Decimal) -> Self {
        Self::Text(value)
    }
}

impl From<bool> for MomentPrice {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}
