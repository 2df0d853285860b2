// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Min prefix is no filter in v3.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /orders`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-min-prefix-is-no-filter-in-v3`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrders {
    parts: Parts,
}

impl GetOrders {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn min_id(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
}

operation!(GetOrders() -> Empty { id: "getOrders", family: V3, method: GET, path: "/orders" });
