// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Headless Storefront API.

use bigcommerce_runtime::codegen::{Data, Json, Parts, operation};

/// `GET /api/v2/catalog/products/availablity`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
///
/// Errors: others.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAvailableProducts {
    parts: Parts,
}

impl GetAvailableProducts {
    /// - `product_ids`: Query: `productIds`.
    pub fn new(product_ids: i64) -> Self {
        let mut parts = Parts::new([]);
        parts.query("productIds", product_ids);
        Self { parts }
    }
}

operation!(GetAvailableProducts() -> Data<Json> {
    id: "getavailableproducts", family: B2bStorefront, method: GET,
    path: "/api/v2/catalog/products/availablity",
});
