// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront Orders.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /orders/{orderId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/orders#get-order). Feature: `storefront-orders`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrder {
    parts: Parts,
}

impl GetOrder {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetOrder() -> Bare<Order> {
    id: "getOrder", family: Storefront, method: GET, path: "/orders/{orderId}",
});
