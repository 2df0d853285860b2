// Written by `cargo xtask regen`; edit nothing here.
//! Types of Page and batch.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BoatUpdate {
    pub oars: Nullable<i64>,
}

record!(BoatUpdate { oars });

impl BoatUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn oars(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.oars = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Boat {
    pub oars: Option<i64>,
}

record!(Boat { oars });
