// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront Pickup Options.

use bigcommerce_runtime::codegen::{Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupRequestPayload {
    pub search_area: Option<SearchArea>,
    pub items: Option<Vec<Item>>,
}

record!(PickupRequestPayload { search_area = "searchArea", items });

impl PickupRequestPayload {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn search_area(mut self, value: SearchArea) -> Self {
        self.search_area = Some(value);
        self
    }
    pub fn items(mut self, value: impl IntoIterator<Item = Item>) -> Self {
        self.items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchArea {
    pub radius: Option<SearchAreaRadius>,
    pub coordinates: Option<LatitudeLongitude>,
}

record!(SearchArea { radius, coordinates });

impl SearchArea {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn radius(mut self, value: SearchAreaRadius) -> Self {
        self.radius = Some(value);
        self
    }
    pub fn coordinates(mut self, value: LatitudeLongitude) -> Self {
        self.coordinates = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAreaRadius {
    pub value: Option<i64>,
    pub unit: Option<SearchAreaRadiusUnit>,
}

record!(SearchAreaRadius { value, unit });

impl SearchAreaRadius {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn value(mut self, value: i64) -> Self {
        self.value = Some(value);
        self
    }
    pub fn unit(mut self, value: impl Into<SearchAreaRadiusUnit>) -> Self {
        self.unit = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Item {
    pub variant_id: Option<i64>,
    pub quantity: Option<i64>,
}

record!(Item { variant_id = "variantId", quantity });

impl Item {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOption {
    pub results: Option<Vec<PickupOptions>>,
}

record!(PickupOption { results });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOptions {
    pub pickup_options: Option<Vec<PickupOptionsPickupOption>>,
}

record!(PickupOptions { pickup_options = "pickupOptions" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupOptionsPickupOption {
    pub pickup_method: Option<PickupMethod>,
    pub available_items: Option<Vec<Item>>,
}

record!(PickupOptionsPickupOption {
    pickup_method = "pickupMethod", available_items = "availableItems",
});

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
    id, location_id = "locationId", display_name = "displayName",
    collection_instructions = "collectionInstructions",
    collection_time_description = "collectionTimeDescription",
});
