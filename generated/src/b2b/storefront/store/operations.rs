// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Store Settings.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /api/v2/stores/currencies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/store#get-all-available-currencies). Feature: `b2b-storefront-store`.
///
/// Errors: 400 [`CodeMessage`](super::CodeMessage).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllAvailableCurrencies {
    parts: Parts,
}

impl GetAllAvailableCurrencies {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `channelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("channelId", value.into());
        self
    }
    /// Query: `storeHash`.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.parts.query("storeHash", value.into());
        self
    }
}

operation!(GetAllAvailableCurrencies() -> Data<AvailableCurrency> {
    id: "get-stores-currencies", family: B2bStorefront, method: GET,
    path: "/api/v2/stores/currencies",
});

/// `GET /api/v2/stores/order-statuses`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/store#get-all-store-level-order-statuses). Feature: `b2b-storefront-store`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllStoreLevelOrderStatuses {
    parts: Parts,
}

impl GetAllStoreLevelOrderStatuses {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAllStoreLevelOrderStatuses() -> Data<StoreLevelOrderStatus> {
    id: "get-stores-order-statuses", family: B2bStorefront, method: GET,
    path: "/api/v2/stores/order-statuses",
});
