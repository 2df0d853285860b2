// Written by `cargo xtask regen`; edit nothing here.
//! Types of Envelope batch.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShipUpdate {
    pub mast: Nullable<i64>,
}

record!(ShipUpdate { mast });

impl ShipUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn mast(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.mast = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ship {
    pub mast: Option<i64>,
}

record!(Ship { mast });
