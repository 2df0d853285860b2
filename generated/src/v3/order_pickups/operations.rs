// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Pickup.

use bigcommerce_runtime::codegen::{Empty, Page, Parts, operation};

use super::*;

/// `GET /orders/pickups`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup#get-pickups). Scope: `store_order_fulfillment_read_only`. Feature: `v3-order-pickups`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPickup {
    parts: Parts,
}

impl GetPickup {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `order_id:in`.
    pub fn order_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("order_id:in", values);
        self
    }
    /// Query: `pickup_id:in`.
    pub fn pickup_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("pickup_id:in", values);
        self
    }
}

operation!(GetPickup() -> Page<Pickup> {
    id: "get-pickup", family: V3, method: GET, path: "/orders/pickups",
    scope: "store_order_fulfillment_read_only",
});

/// `POST /orders/pickups`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup#create-pickups). Scope: `store_order_fulfillment_manage`. Feature: `v3-order-pickups`. At most 100 items in one request.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostPickup {
    parts: Parts,
    body: Vec<PostRequestPickup>,
}

impl PostPickup {
    pub fn new(body: impl IntoIterator<Item = PostRequestPickup>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(PostPickup(json body) -> Page<Pickup> {
    id: "post-pickup", family: V3, method: POST, path: "/orders/pickups",
    scope: "store_order_fulfillment_manage", batch: 100 of body,
});

/// `PUT /orders/pickups`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup#update-pickups). Scope: `store_order_fulfillment_manage`. Feature: `v3-order-pickups`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PutPickup {
    parts: Parts,
    body: Vec<PutRequestPickup>,
}

impl PutPickup {
    pub fn new(body: impl IntoIterator<Item = PutRequestPickup>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(PutPickup(json body) -> Page<Pickup> {
    id: "put-pickup", family: V3, method: PUT, path: "/orders/pickups",
    scope: "store_order_fulfillment_manage",
});

/// `DELETE /orders/pickups`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup#delete-pickups). Scope: `store_order_fulfillment_manage`. Feature: `v3-order-pickups`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePickup {
    parts: Parts,
}

impl DeletePickup {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeletePickup() -> Empty {
    id: "delete-pickup", family: V3, method: DELETE, path: "/orders/pickups",
    scope: "store_order_fulfillment_manage",
});
