// Written by `cargo xtask regen`; edit nothing here.
//! Types of Path parameter and body field of one name.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingInput {
    pub code: String,
    pub size: Option<i64>,
}

record!(ThingInput { code, size });

impl ThingInput {
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::empty()
        }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingUpdate {
    pub code: Nullable<String>,
    pub size: Nullable<i64>,
}

record!(ThingUpdate { code, size });

impl ThingUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.code = value.into();
        self
    }
    pub fn size(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.size = value.into();
        self
    }
}
