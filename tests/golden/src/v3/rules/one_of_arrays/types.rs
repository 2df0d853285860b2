// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of arrays.

use bigcommerce_runtime::codegen::{Json, Record, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListInput {
    pub entries: Option<Vec<ListInputEntry>>,
}

record!(ListInput { entries });

impl ListInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn entries(mut self, value: impl IntoIterator<Item = ListInputEntry>) -> Self {
        self.entries = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListInputEntry {
    Integer(i64),
    Text(String),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ListInputEntry { Integer(number), Text(string) });

impl From<i64> for ListInputEntry {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ListInputEntry {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}
