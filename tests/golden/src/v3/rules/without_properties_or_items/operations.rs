// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Without properties or items.

use bigcommerce_runtime::codegen::{Empty, Json, Map, Parts, operation};

use super::*;

/// `POST /blanks`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-without-properties-or-items`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBlank {
    parts: Parts,
    body: Blank,
}

impl CreateBlank {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Blank::new(),
        }
    }
    pub fn map(mut self, value: Map<String, Json>) -> Self {
        self.body.map = Some(value);
        self
    }
    pub fn list(mut self, value: impl IntoIterator<Item = Json>) -> Self {
        self.body.list = Some(value.into_iter().collect());
        self
    }
    pub fn any(mut self, value: impl Into<Json>) -> Self {
        self.body.any = Some(value.into());
        self
    }
    pub fn open(mut self, value: impl IntoIterator<Item = Json>) -> Self {
        self.body.open = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Blank) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBlank(json body) -> Empty {
    id: "createBlank", family: V3, method: POST, path: "/blanks",
});
