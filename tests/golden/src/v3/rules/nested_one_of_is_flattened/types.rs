// Written by `cargo xtask regen`; edit nothing here.
//! Types of Nested one of is flattened.

use bigcommerce_runtime::codegen::{Json, Record, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NestInput {
    pub nest: Option<NestInputNest>,
}

record!(NestInput { nest });

impl NestInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn nest(mut self, value: impl Into<NestInputNest>) -> Self {
        self.nest = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NestInputNest {
    Text(String),
    Boolean(bool),
    List(Vec<i64>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(NestInputNest { Text(string), Boolean(boolean), List(array) });

impl From<String> for NestInputNest {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<bool> for NestInputNest {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<i64>> for NestInputNest {
    fn from(value: Vec<i64>) -> Self {
        Self::List(value)
    }
}
