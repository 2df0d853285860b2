// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Filters grouped by field.

use bigcommerce_runtime::codegen::{Decimal, Json, Page, Parts, operation};

/// `GET /products`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-filters-grouped-by-field`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProducts {
    parts: Parts,
}

impl GetProducts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `id:not_in`.
    pub fn id_not_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:not_in", values);
        self
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price", value.into());
        self
    }
    /// Query: `price:min`.
    pub fn price_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price:min", value.into());
        self
    }
    /// Query: `price:max`.
    pub fn price_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price:max", value.into());
        self
    }
    /// Query: `price:greater`.
    pub fn price_greater(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price:greater", value.into());
        self
    }
    /// Query: `price:less`.
    pub fn price_less(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price:less", value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    /// Query: `name:like`.
    pub fn name_like(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name:like", value.into());
        self
    }
    /// Query: `name:not`.
    pub fn name_not(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name:not", value.into());
        self
    }
}

operation!(GetProducts() -> Page<Json> {
    id: "getProducts", family: V3, method: GET, path: "/products",
});
