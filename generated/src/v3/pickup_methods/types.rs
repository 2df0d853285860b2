// Written by `cargo xtask regen`; edit nothing here.
//! Types of Pickup Methods.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupMethod {
    pub id: Option<i64>,
    pub location_id: Option<i64>,
    /// At most 250 characters.
    pub display_name: Option<String>,
    /// At most 250 characters.
    pub collection_instructions: Option<String>,
    /// At most 250 characters.
    pub collection_time_description: Option<String>,
    /// Deprecated.
    pub location_identity: Option<i64>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
}

record!(PickupMethod {
    id, location_id, display_name, collection_instructions, collection_time_description,
    location_identity, date_created, date_modified,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BasePickupMethod {
    pub location_id: Option<i64>,
    /// At most 250 characters.
    pub display_name: Option<String>,
    /// At most 250 characters.
    pub collection_instructions: Option<String>,
    /// At most 250 characters.
    pub collection_time_description: Option<String>,
    /// Deprecated.
    pub location_identity: Option<i64>,
}

record!(BasePickupMethod {
    location_id, display_name, collection_instructions, collection_time_description,
    location_identity,
});

impl BasePickupMethod {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn location_id(mut self, value: i64) -> Self {
        self.location_id = Some(value);
        self
    }
    /// At most 250 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    /// At most 250 characters.
    pub fn collection_instructions(mut self, value: impl Into<String>) -> Self {
        self.collection_instructions = Some(value.into());
        self
    }
    /// At most 250 characters.
    pub fn collection_time_description(mut self, value: impl Into<String>) -> Self {
        self.collection_time_description = Some(value.into());
        self
    }
    /// Deprecated.
    pub fn location_identity(mut self, value: i64) -> Self {
        self.location_identity = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupMethodUpdate {
    pub id: Nullable<i64>,
    pub location_id: Nullable<i64>,
    /// At most 250 characters.
    pub display_name: Nullable<String>,
    /// At most 250 characters.
    pub collection_instructions: Nullable<String>,
    /// At most 250 characters.
    pub collection_time_description: Nullable<String>,
    /// Deprecated.
    pub location_identity: Nullable<i64>,
}

record!(PickupMethodUpdate {
    id, location_id, display_name, collection_instructions, collection_time_description,
    location_identity,
});

impl PickupMethodUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.id = value.into();
        self
    }
    pub fn location_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.location_id = value.into();
        self
    }
    /// At most 250 characters.
    pub fn display_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.display_name = value.into();
        self
    }
    /// At most 250 characters.
    pub fn collection_instructions(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.collection_instructions = value.into();
        self
    }
    /// At most 250 characters.
    pub fn collection_time_description(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.collection_time_description = value.into();
        self
    }
    /// Deprecated.
    pub fn location_identity(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.location_identity = value.into();
        self
    }
}
