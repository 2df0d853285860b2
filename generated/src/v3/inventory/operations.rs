// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Inventory.

use bigcommerce_runtime::codegen::{Bare, Nullable, Page, Parts, operation};

use super::*;

/// `PUT /inventory/adjustments/absolute`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/inventory#absolute-adjustment). Scope: `store_inventory`. Feature: `v3-inventory`. At most 2000 items in one request.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PutAbsoluteAdjustment {
    parts: Parts,
    body: AdjustmentsAbsoluteRequest,
}

impl PutAbsoluteAdjustment {
    pub fn new(items: impl IntoIterator<Item = AdjustmentsAbsoluteRequestItem>) -> Self {
        Self {
            parts: Parts::new([]),
            body: AdjustmentsAbsoluteRequest::new(items),
        }
    }
    pub fn reason(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.reason = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AdjustmentsAbsoluteRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(PutAbsoluteAdjustment(json body) -> Bare<SimpleTransaction> {
    id: "put-absolute-adjustment", family: V3, method: PUT, path: "/inventory/adjustments/absolute",
    scope: "store_inventory", batch: 2000 of body.items,
});

/// `POST /inventory/adjustments/relative`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/inventory#relative-adjustment). Scope: `store_inventory`. Feature: `v3-inventory`. At most 2000 items in one request.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostRelativeAdjustment {
    parts: Parts,
    body: AdjustmentsRelativeRequest,
}

impl PostRelativeAdjustment {
    pub fn new(items: impl IntoIterator<Item = AdjustmentsAbsoluteRequestItem>) -> Self {
        Self {
            parts: Parts::new([]),
            body: AdjustmentsRelativeRequest::new(items),
        }
    }
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.body.reason = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AdjustmentsRelativeRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(PostRelativeAdjustment(json body) -> Bare<SimpleTransaction> {
    id: "post-relative-adjustment", family: V3, method: POST,
    path: "/inventory/adjustments/relative", scope: "store_inventory", batch: 2000 of body.items,
});

/// `GET /inventory/items`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/inventory#get-inventory-at-locations). Scope: `store_inventory_read_only`. Feature: `v3-inventory`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetInventoryItems {
    parts: Parts,
}

impl GetInventoryItems {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `sku:in`.
    pub fn sku_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("sku:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `variant_id:in`.
    pub fn variant_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("variant_id:in", values);
        self
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    /// Query: `location_id:in`.
    pub fn location_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("location_id:in", values);
        self
    }
    /// Query: `location_code:in`.
    pub fn location_code_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .list("location_code:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetInventoryItems() -> Page<Item> {
    id: "get-inventory-items", family: V3, method: GET, path: "/inventory/items",
    scope: "store_inventory_read_only", paging: Page,
});

/// `GET /inventory/locations/{location_id}/items`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/inventory#get-inventory-at-a-location). Scope: `store_inventory_read_only`. Feature: `v3-inventory`. Paged by `page` and `limit`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLocationInventoryItems {
    parts: Parts,
}

impl GetLocationInventoryItems {
    pub fn new(location_id: i64) -> Self {
        Self {
            parts: Parts::new([&location_id]),
        }
    }
    /// Query: `variant_id:in`.
    pub fn variant_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("variant_id:in", values);
        self
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    /// Query: `sku:in`.
    pub fn sku_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("sku:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetLocationInventoryItems() -> Page<LocationItems> {
    id: "get-location-inventory-items", family: V3, method: GET,
    path: "/inventory/locations/{location_id}/items", scope: "store_inventory_read_only",
    paging: Page,
});

/// `PUT /inventory/locations/{location_id}/items`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/inventory#update-inventory-settings-for-a-location). Scope: `store_inventory`. Feature: `v3-inventory`. At most 2000 items in one request.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PutLocationInventoryItems {
    parts: Parts,
    body: LocationItemsSettingsRequest,
}

impl PutLocationInventoryItems {
    pub fn new(
        location_id: i64,
        settings: impl IntoIterator<Item = LocationItemsSettingsRequestSetting>,
    ) -> Self {
        Self {
            parts: Parts::new([&location_id]),
            body: LocationItemsSettingsRequest::new(settings),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: LocationItemsSettingsRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(PutLocationInventoryItems(json body) -> Bare<SimpleTransaction> {
    id: "put-location-inventory-items", family: V3, method: PUT,
    path: "/inventory/locations/{location_id}/items", scope: "store_inventory",
    batch: 2000 of body.settings,
});
