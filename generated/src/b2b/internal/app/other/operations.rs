// Written by `cargo xtask regen`; edit nothing here.
//! Operations of other.

use bigcommerce_runtime::codegen::{Data, Json, Map, Parts, operation};

/// `GET /api/v2/health-check`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckDjangoServiceHealth {
    parts: Parts,
}

impl CheckDjangoServiceHealth {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(CheckDjangoServiceHealth() -> Data<Map<String, Json>> {
    id: "get-health-check", family: B2bStorefront, method: GET, path: "/api/v2/health-check",
});
