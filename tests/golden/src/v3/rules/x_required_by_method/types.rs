// Written by `cargo xtask regen`; edit nothing here.
//! Types of X required by method.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MethodThing {
    pub code: String,
    pub version: Option<i64>,
    pub remark: Option<String>,
}

record!(MethodThing { code, version, remark });

impl MethodThing {
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
    pub fn version(mut self, value: i64) -> Self {
        self.version = Some(value);
        self
    }
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MethodThingUpdate {
    pub code: Nullable<String>,
    pub version: i64,
    pub remark: Nullable<String>,
}

record!(MethodThingUpdate { code, version, remark });

impl MethodThingUpdate {
    pub fn new(version: i64) -> Self {
        Self { version, ..Record::empty() }
    }
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.code = value.into();
        self
    }
    pub fn version(mut self, value: i64) -> Self {
        self.version = value;
        self
    }
    pub fn remark(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.remark = value.into();
        self
    }
}
