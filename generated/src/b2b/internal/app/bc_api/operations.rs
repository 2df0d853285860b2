// Written by `cargo xtask regen`; edit nothing here.
//! Operations of bc-api.

use bigcommerce_runtime::codegen::{Data, Json, Parts, operation};

/// `GET /api/v2/bcauth`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBigcommerceAuth {
    parts: Parts,
}

impl GetBigcommerceAuth {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn context(mut self, value: impl Into<String>) -> Self {
        self.parts.query("context", value.into());
        self
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("code", value.into());
        self
    }
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.parts.query("scope", value.into());
        self
    }
}

operation!(GetBigcommerceAuth() -> Data<Json> {
    id: "get-bcauth", family: B2bStorefront, method: GET, path: "/api/v2/bcauth",
});

/// `GET /api/v2/bcload`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBigcommerceLoad {
    parts: Parts,
}

impl GetBigcommerceLoad {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn signed_payload(mut self, value: impl Into<String>) -> Self {
        self.parts.query("signed_payload", value.into());
        self
    }
}

operation!(GetBigcommerceLoad() -> Data<Json> {
    id: "get-bcload", family: B2bStorefront, method: GET, path: "/api/v2/bcload",
});
