// Written by `cargo xtask regen`; edit nothing here.
//! Types of Union body.

use bigcommerce_runtime::codegen::{Decimal, Json, Record, record, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CoinInput {
    Gold(Gold),
    Silver(Silver),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(CoinInput { Gold(object needs "carats"), Silver(object) });

impl From<Gold> for CoinInput {
    fn from(value: Gold) -> Self {
        Self::Gold(value)
    }
}

impl From<Silver> for CoinInput {
    fn from(value: Silver) -> Self {
        Self::Silver(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Gold {
    pub carats: i64,
}

record!(Gold { carats });

impl Gold {
    pub fn new(carats: i64) -> Self {
        Self { carats }
    }
    pub fn carats(mut self, value: i64) -> Self {
        self.carats = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Silver {
    pub purity: Option<Decimal>,
}

record!(Silver { purity });

impl Silver {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn purity(mut self, value: impl Into<Decimal>) -> Self {
        self.purity = Some(value.into());
        self
    }
}
