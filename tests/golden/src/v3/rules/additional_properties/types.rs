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
    pub stamps: Option<Map<String, String>>,
    pub seals: Option<Map<String, BagSealsValue>>,
}

record!(Bag { counts, gems, any, empty, stamps, seals });

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
    pub fn stamps(mut self, value: Map<String, String>) -> Self {
        self.stamps = Some(value);
        self
    }
    pub fn seals(mut self, value: Map<String, BagSealsValue>) -> Self {
        self.seals = Some(value);
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

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BagSealsValue {
    pub colour: Option<String>,
}

record!(BagSealsValue { colour });

impl BagSealsValue {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }
}
