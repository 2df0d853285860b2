// Written by `cargo xtask regen`; edit nothing here.
//! Types of Segments API.

use bigcommerce_runtime::codegen::{DateTime, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Segment {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
}

record!(Segment { id, name, description, created_at, updated_at });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SegmentPost {
    pub name: String,
    pub description: Option<String>,
}

record!(SegmentPost { name, description });

impl SegmentPost {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictError {
    pub data: Option<Vec<Map<String, Json>>>,
    /// At least 1 item.
    pub errors: Option<Vec<UnprocessableContentError>>,
    pub meta: Option<WritePartialSuccessMeta>,
}

record!(ConflictError { data, errors, meta });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SegmentPut {
    /// Format: `uuid`.
    pub id: String,
    pub name: Nullable<String>,
    pub description: Nullable<String>,
}

record!(SegmentPut { id, name, description });

impl SegmentPut {
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::empty()
        }
    }
    /// Format: `uuid`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopperProfile {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub customer_id: Option<i64>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
}

record!(ShopperProfile { id, customer_id, created_at, updated_at });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopperProfileError {
    pub data: Option<Vec<Map<String, Json>>>,
    /// At least 1 item.
    pub errors: Option<Vec<ConflictErrorItem>>,
    pub meta: Option<WritePartialSuccessMeta>,
}

record!(ShopperProfileError { data, errors, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictErrorItem {
    pub status: Option<i64>,
    /// At least 1 character.
    pub title: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
    pub errors: Option<ConflictErrorItemErrors>,
}

record!(ConflictErrorItem { status, title, r#type, errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictErrorItemErrors {
    /// At least 1 character.
    pub zero: Option<String>,
}

record!(ConflictErrorItemErrors { zero = "0" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopperProfilePost {
    pub customer_id: Option<i64>,
}

record!(ShopperProfilePost { customer_id });

impl ShopperProfilePost {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
}
