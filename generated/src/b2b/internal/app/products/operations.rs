// Written by `cargo xtask regen`; edit nothing here.
//! Operations of product.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /api/v2/products`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductsList {
    parts: Parts,
}

impl GetProductsList {
    pub fn new(q: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("q", q.into());
        Self { parts }
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("companyId", value.into());
        self
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
}

operation!(GetProductsList() -> Page<ProductsList> {
    id: "get-products", family: B2bStorefront, method: GET, path: "/api/v2/products",
    paging: Offset,
});
