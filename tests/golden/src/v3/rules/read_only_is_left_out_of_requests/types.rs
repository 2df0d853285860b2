// Written by `cargo xtask regen`; edit nothing here.
//! Types of Read only is left out of requests.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StampedInput {
    pub stamp: Option<String>,
}

record!(StampedInput { stamp });

impl StampedInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn stamp(mut self, value: impl Into<String>) -> Self {
        self.stamp = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Stamped {
    /// Read-only.
    pub id: Option<i64>,
    pub stamp: Option<String>,
}

record!(Stamped { id, stamp });
