// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Filters of v2.

use bigcommerce_runtime::codegen::{Decimal, Empty, Parts, operation};

/// `GET /orders`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-filters-of-v2`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrders {
    parts: Parts,
}

impl GetOrders {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `min_id`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("min_id", value);
        self
    }
    /// Query: `max_id`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("max_id", value);
        self
    }
    /// Query: `min_total`.
    pub fn total_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("min_total", value.into());
        self
    }
    /// Query: `max_total`.
    pub fn total_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("max_total", value.into());
        self
    }
    pub fn minute(mut self, value: i64) -> Self {
        self.parts.query("minute", value);
        self
    }
}

operation!(GetOrders() -> Empty { id: "getOrders", family: V2, method: GET, path: "/orders" });
