// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Pickup Methods.

use bigcommerce_runtime::codegen::{DateTime, Empty, Page, Parts, operation};

use super::*;

/// `GET /pickup/methods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup-methods#get-pickup-methods). Scope: `store_fulfillment_methods_read_only`. Feature: `v3-pickup-methods`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPickupMethods {
    parts: Parts,
}

impl GetPickupMethods {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
}

operation!(GetPickupMethods() -> Page<PickupMethod> {
    id: "get-pickup-methods", family: V3, method: GET, path: "/pickup/methods",
    scope: "store_fulfillment_methods_read_only", paging: Page,
});

/// `POST /pickup/methods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup-methods#create-pickup-methods). Scope: `store_fulfillment_methods_manage`. Feature: `v3-pickup-methods`. At most 100 items in one request.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostPickupMethods {
    parts: Parts,
    body: Vec<BasePickupMethod>,
}

impl PostPickupMethods {
    pub fn new(body: impl IntoIterator<Item = BasePickupMethod>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(PostPickupMethods(json body) -> Page<PickupMethod> {
    id: "post-pickup-methods", family: V3, method: POST, path: "/pickup/methods",
    scope: "store_fulfillment_methods_manage", batch: 100 of body,
});

/// `PUT /pickup/methods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup-methods#update-pickup-methods). Scope: `store_fulfillment_methods_manage`. Feature: `v3-pickup-methods`. At most 10 items in one request.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PutPickupMethods {
    parts: Parts,
    body: Vec<PickupMethodUpdate>,
}

impl PutPickupMethods {
    pub fn new(body: impl IntoIterator<Item = PickupMethodUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(PutPickupMethods(json body) -> Page<PickupMethod> {
    id: "put-pickup-methods", family: V3, method: PUT, path: "/pickup/methods",
    scope: "store_fulfillment_methods_manage", batch: 10 of body,
});

/// `DELETE /pickup/methods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup-methods#delete-pickup-methods). Scope: `store_fulfillment_methods_manage`. Feature: `v3-pickup-methods`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePickupMethods {
    parts: Parts,
}

impl DeletePickupMethods {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeletePickupMethods() -> Empty {
    id: "delete-pickup-methods", family: V3, method: DELETE, path: "/pickup/methods",
    scope: "store_fulfillment_methods_manage",
});
