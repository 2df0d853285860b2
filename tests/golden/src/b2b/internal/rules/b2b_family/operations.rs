// Written by `cargo xtask regen`; edit nothing here.
//! Operations of B2B family.

use bigcommerce_runtime::codegen::{Data, Json, Parts, operation};

/// `POST /api/v2/quays`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Needs no token.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BuildQuay {
    parts: Parts,
}

impl BuildQuay {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(BuildQuay() -> Data<Json> {
    id: "quaycreate", family: B2bStorefront, method: POST, path: "/api/v2/quays", open: true,
});
