// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Pricing.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `POST /pricing/products`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/pricing#get-prices-batch). Scope: `store_v2_products_read_only`. Feature: `v3-pricing`. At most 50 requests at the same time.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPrices {
    parts: Parts,
    body: PriceInput,
}

impl GetPrices {
    pub fn new(
        channel_id: i64,
        currency_code: impl Into<String>,
        items: impl IntoIterator<Item = PriceInputItem>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: PriceInput::new(channel_id, currency_code, items),
        }
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.body.country_code = Some(value.into());
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.body.customer_group_id = Some(value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.body.customer_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PriceInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GetPrices(json body) -> Page<Price> {
    id: "getPrices", family: V3, method: POST, path: "/pricing/products",
    scope: "store_v2_products_read_only", concurrency: 50,
});
