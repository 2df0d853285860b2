// Written by `cargo xtask regen`; edit nothing here.
//! Types of Registry.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Net {
    pub mesh: Option<i64>,
}

record!(Net { mesh });

impl Net {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn mesh(mut self, value: i64) -> Self {
        self.mesh = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Hole {
    pub title: Option<String>,
}

record!(Hole { title });
