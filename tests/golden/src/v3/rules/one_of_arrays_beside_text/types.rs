// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of arrays beside text.

use bigcommerce_runtime::codegen::{Json, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Zone {
    pub ids: Option<ZoneIds>,
    pub extras: Option<Vec<Json>>,
}

record!(Zone { ids, extras });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ZoneIds {
    Text(String),
    List(Vec<ZoneIdsList>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ZoneIds { Text(string), List(array) });

impl From<String> for ZoneIds {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<ZoneIdsList>> for ZoneIds {
    fn from(value: Vec<ZoneIdsList>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ZoneIdsList {
    Integer(i64),
    Object(ZoneIdsListObject),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ZoneIdsList { Integer(number), Object(object) });

impl From<i64> for ZoneIdsList {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<ZoneIdsListObject> for ZoneIdsList {
    fn from(value: ZoneIdsListObject) -> Self {
        Self::Object(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ZoneIdsListObject {
    pub id: Option<i64>,
}

record!(ZoneIdsListObject { id });
