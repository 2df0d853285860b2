// Written by `cargo xtask regen`; edit nothing here.
//! Types of Additional properties.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bag {
    pub counts: Option<Map<String, i64>>,
    pub gems: Option<Map<String, BagGemsValue>>,
    pub any: Option<Map<String, Json>>,
    pub empty: Option<Map<String, Json>>,
}

record!(Bag { counts, gems, any, empty });

impl Bag {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn counts(mut self, value: Map<String, i64>) -> Self {
        self.counts = Some(value);
        self
    }
    pub fn gems(mut self, value: Map<String, BagGemsValue>) -> Self {
        self.gems = Some(value);
        self
    }
    pub fn any(mut self, value: Map<String, Json>) -> Self {
        self.any = Some(value);
        self
    }
    pub fn empty(mut self, value: Map<String, Json>) -> Self {
        self.empty = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BagGemsValue {
    pub carat: Option<Decimal>,
}

record!(BagGemsValue { carat });

impl BagGemsValue {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn carat(mut self, value: impl Into<Decimal>) -> Self {
        self.carat = Some(value.into());
        self
    }
}
