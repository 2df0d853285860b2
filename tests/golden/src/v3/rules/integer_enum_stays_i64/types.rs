// Written by `cargo xtask regen`; edit nothing here.
//! Types of Integer enum stays i64.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Level {
    /// One of `1`, `2`, `3`.
    pub level: Option<i64>,
    /// One of `0.5`, `1`.
    pub ratio: Option<Decimal>,
}

record!(Level { level, ratio });

impl Level {
    pub fn new() -> Self {
        Record::empty()
    }
    /// One of `1`, `2`, `3`.
    pub fn level(mut self, value: i64) -> Self {
        self.level = Some(value);
        self
    }
    /// One of `0.5`, `1`.
    pub fn ratio(mut self, value: impl Into<Decimal>) -> Self {
        self.ratio = Some(value.into());
        self
    }
}
