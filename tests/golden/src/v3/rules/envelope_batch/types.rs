// Written by `cargo xtask regen`; edit nothing here.
//! Types of Envelope batch.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Ship {
    pub mast: Nullable<i64>,
}

record!(Ship { mast });

impl Ship {
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
pub struct UpdateShipsResult {
    pub mast: Option<i64>,
}

record!(UpdateShipsResult { mast });
