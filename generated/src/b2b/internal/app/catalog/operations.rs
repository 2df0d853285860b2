// Written by `cargo xtask regen`; edit nothing here.
//! Operations of catalog.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /api/v2/catalogs`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCatalogList {
    parts: Parts,
}

impl GetCatalogList {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(GetCatalogList() -> Page<CatalogList> {
    id: "get-catalogs", family: B2bStorefront, method: GET, path: "/api/v2/catalogs",
});
