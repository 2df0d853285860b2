// Written by `cargo xtask regen`; edit nothing here.
//! Types of Pickup.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pickup {
    pub id: Option<i64>,
    /// At least 1.
    pub pickup_method_id: Option<i64>,
    /// At least 1.
    pub order_id: Option<i64>,
    pub ready_at: Option<DateTime>,
    pub created_at: Option<DateTime>,
    pub updated_at: Option<DateTime>,
    pub pickup_items: Option<Vec<PickupItem>>,
}

record!(Pickup { id, pickup_method_id, order_id, ready_at, created_at, updated_at, pickup_items });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PickupItem {
    /// At least 1.
    pub id: Option<i64>,
    /// At least 1.
    pub order_product_id: Option<i64>,
    /// At least 1.
    pub quantity: Option<i64>,
    pub status: Option<PickupItemStatus>,
    pub collected_at: Option<DateTime>,
}

record!(PickupItem { id, order_product_id, quantity, status, collected_at });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostRequestPickup {
    /// At least 1.
    pub pickup_method_id: i64,
    /// At least 1.
    pub order_id: i64,
    pub ready_at: String,
    pub collected_at: Option<String>,
    pub pickup_items: Vec<PostRequestPickupItem>,
}

record!(PostRequestPickup { pickup_method_id, order_id, ready_at, collected_at, pickup_items });

impl PostRequestPickup {
    pub fn new(
        pickup_method_id: i64,
        order_id: i64,
        ready_at: impl Into<String>,
        pickup_items: impl IntoIterator<Item = PostRequestPickupItem>,
    ) -> Self {
        Self {
            pickup_method_id,
            order_id,
            ready_at: ready_at.into(),
            pickup_items: pickup_items.into_iter().collect(),
            ..Record::empty()
        }
    }
    /// At least 1.
    pub fn pickup_method_id(mut self, value: i64) -> Self {
        self.pickup_method_id = value;
        self
    }
    /// At least 1.
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = value;
        self
    }
    pub fn ready_at(mut self, value: impl Into<String>) -> Self {
        self.ready_at = value.into();
        self
    }
    pub fn collected_at(mut self, value: impl Into<String>) -> Self {
        self.collected_at = Some(value.into());
        self
    }
    pub fn pickup_items(
        mut self,
        value: impl IntoIterator<Item = PostRequestPickupItem>,
    ) -> Self {
        self.pickup_items = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostRequestPickupItem {
    /// At least 1.
    pub order_product_id: i64,
    /// At least 1.
    pub quantity: i64,
}

record!(PostRequestPickupItem { order_product_id, quantity });

impl PostRequestPickupItem {
    pub fn new(order_product_id: i64, quantity: i64) -> Self {
        Self { order_product_id, quantity }
    }
    /// At least 1.
    pub fn order_product_id(mut self, value: i64) -> Self {
        self.order_product_id = value;
        self
    }
    /// At least 1.
    pub fn quantity(mut self, value: i64) -> Self {
        self.quantity = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutRequestPickup {
    /// Deprecated. At least 1.
    pub id: i64,
    /// At least 1.
    pub pickup_id: i64,
    pub ready_at: Nullable<String>,
    pub collected_at: Nullable<String>,
}

record!(PutRequestPickup { id, pickup_id, ready_at, collected_at });

impl PutRequestPickup {
    pub fn new(id: i64, pickup_id: i64) -> Self {
        Self {
            id,
            pickup_id,
            ..Record::empty()
        }
    }
    /// Deprecated. At least 1.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    /// At least 1.
    pub fn pickup_id(mut self, value: i64) -> Self {
        self.pickup_id = value;
        self
    }
    pub fn ready_at(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ready_at = value.into();
        self
    }
    pub fn collected_at(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.collected_at = value.into();
        self
    }
}
