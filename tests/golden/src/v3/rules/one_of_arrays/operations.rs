// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of arrays.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /lists`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-arrays`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateList {
    parts: Parts,
    body: ListInput,
}

impl CreateList {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: ListInput::new(),
        }
    }
    pub fn entries(mut self, value: impl IntoIterator<Item = ListInputEntry>) -> Self {
        self.body.entries = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ListInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateList(json body) -> Empty {
    id: "createList", family: V3, method: POST, path: "/lists",
});
