// Written by `cargo xtask regen`; edit nothing here.
//! Types of X nullable.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct XNullable {
    pub parent: Nullable<i64>,
    pub child: Option<i64>,
}

record!(XNullable { parent, child });

impl XNullable {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn parent(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.parent = value.into();
        self
    }
    pub fn child(mut self, value: i64) -> Self {
        self.child = Some(value);
        self
    }
}
