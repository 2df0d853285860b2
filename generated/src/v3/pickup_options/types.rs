// Written by `cargo xtask regen`; edit nothing here.
//! Types of Pickup Options V3.

use bigcommerce_runtime::codegen::{Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PickupRequestPayload {
    pub search_area: SearchArea,
    pub items: Vec<Item>,
}

record!(PickupRequestPayload { search_area, items });

impl PickupRequestPayload {
    pub fn new(search_area: SearchArea, items: impl IntoIterator<Item = Item>) -> Self {
        Self {
            search_area,
            items: items.into_iter().collect(),
        }
    }
    pub fn search_area(mut self, value: SearchArea) -> Self {
        self.search_area = value;
        self
    }
    pub fn items(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.items = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchArea {
    pub coordinates: Option<AddressGeoCoordinates>,
    pub radius: SearchAreaRadius,
}

record!(SearchArea { coordinates, radius });

impl SearchArea {
    pub fn new(radius: SearchAreaRadius) -> Self {
        Self { radius, ..Record::empty() }
    }
    pub fn coordinates(mut self, value: AddressGeoCoordinates) -> Self {
        self.coordinates = Some(value);
        self
    }
    pub fn radius(mut self, value: SearchAreaRadius) -> Self {
        self.radius = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchAreaRadius {
    pub value: i64,
    pub unit: SearchAreaRadiusUnit,
}

record!(SearchAreaRadius { value, unit });

impl SearchAreaRadius {
    pub fn new(value: i64, unit: impl Into<SearchAreaRadiusUnit>) -> Self {
        Self { value, unit: unit.into() }
    }
    pub fn value(mut self, value: i64) -> Self {
        self.value = value;
        self
    }
    pub fn unit(mut self, value: impl Into<SearchAreaRadiusUnit>) -> Self {
        self.unit = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub variant_id: i64,
    pub quantity: i64,
}

record!(Item { variant_id, quantity });

impl Item {
    pub fn new(variant_id: i64, quantity: i64) -> Self {
        Self { variant_id, quantity }
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = value;
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOptions {
    pub results: Option<Vec<PickupOptionsResult>>,
}

record!(PickupOptions { results });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOptionsResult {
    pub pickup_options: Option<Vec<PickupOption>>,
}

record!(PickupOptionsResult { pickup_options });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOption {
    pub pickup_method: Option<PickupMethod>,
    pub available_items: Option<Vec<AvailableItem>>,
}

record!(PickupOption { pickup_method, available_items });

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
}

record!(PickupMethod {
    id, location_id, display_name, collection_instructions, collection_time_description,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableItem {
    pub variant_id: Option<i64>,
    pub quantity: Option<i64>,
}

record!(AvailableItem { variant_id, quantity });
