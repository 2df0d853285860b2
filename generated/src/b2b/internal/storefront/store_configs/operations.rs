// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Store Configs.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /api/v2/store-configs/switch-status`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreConfigs {
    parts: Parts,
}

impl GetStoreConfigs {
    pub fn new(key: impl Into<Key>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("key", key.into());
        Self { parts }
    }
}

operation!(GetStoreConfigs() -> Data<StoreConfig> {
    id: "get-store-configs-switch-status", family: B2bStorefront, method: GET,
    path: "/api/v2/store-configs/switch-status",
});
