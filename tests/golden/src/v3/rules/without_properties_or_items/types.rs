// Written by `cargo xtask regen`; edit nothing here.
//! Types of Without properties or items.

use bigcommerce_runtime::codegen::{Json, Map, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Blank {
    pub map: Option<Map<String, Json>>,
    pub list: Option<Vec<Json>>,
    pub any: Option<Json>,
    pub open: Option<Vec<Json>>,
}

record!(Blank { map, list, any, open });

impl Blank {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn map(mut self, value: Map<String, Json>) -> Self {
        self.map = Some(value);
        self
    }
    pub fn list(mut self, value: impl IntoIterator<Item = Json>) -> Self {
        self.list = Some(value.into_iter().collect());
        self
    }
    pub fn any(mut self, value: impl Into<Json>) -> Self {
        self.any = Some(value.into());
        self
    }
    pub fn open(mut self, value: impl IntoIterator<Item = Json>) -> Self {
        self.open = Some(value.into_iter().collect());
        self
    }
}
