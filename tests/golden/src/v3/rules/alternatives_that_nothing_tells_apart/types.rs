// Written by `cargo xtask regen`; edit nothing here.
//! Types of Alternatives that nothing tells apart.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PairInput {
    pub pair: Option<PairInputPair>,
}

record!(PairInput { pair });

impl PairInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn pair(mut self, value: PairInputPair) -> Self {
        self.pair = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PairInputPair {
    pub a: Option<String>,
    pub b: Option<String>,
    pub c: Option<String>,
}

record!(PairInputPair { a, b, c });

impl PairInputPair {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.a = Some(value.into());
        self
    }
    pub fn b(mut self, value: impl Into<String>) -> Self {
        self.b = Some(value.into());
        self
    }
    pub fn c(mut self, value: impl Into<String>) -> Self {
        self.c = Some(value.into());
        self
    }
}
