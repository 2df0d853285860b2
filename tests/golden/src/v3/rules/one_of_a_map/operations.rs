// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of a map.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-a-map`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettings {
    parts: Parts,
}

impl GetSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetSettings() -> Bare<Setting> {
    id: "getSettings", family: V3, method: GET, path: "/settings",
});
