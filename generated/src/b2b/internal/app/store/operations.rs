// Written by `cargo xtask regen`; edit nothing here.
//! Operations of store.

use bigcommerce_runtime::codegen::{Data, Json, Map, Parts, operation};

use super::*;

/// `POST /api/v2/stores/themes`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UploadStoreTheme {
    parts: Parts,
    body: StoreThemeInput,
}

impl UploadStoreTheme {
    pub fn new(
        store_hash: impl Into<String>,
        base_store_hash: impl Into<String>,
        theme_name: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: StoreThemeInput::new(store_hash, base_store_hash, theme_name),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreThemeInput) -> Self {
        self.body = body;
        self
    }
}

operation!(UploadStoreTheme(json body) -> Data<Map<String, Json>> {
    id: "post-stores-themes", family: B2bStorefront, method: POST, path: "/api/v2/stores/themes",
});
