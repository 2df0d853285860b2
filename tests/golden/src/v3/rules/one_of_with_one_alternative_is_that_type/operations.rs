// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of with one alternative is that type.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /lone`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-with-one-alternative-is-that-type`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateLone {
    parts: Parts,
    body: LoneInput,
}

impl CreateLone {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: LoneInput::new(),
        }
    }
    pub fn lone(mut self, value: Lone) -> Self {
        self.body.lone = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: LoneInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateLone(json body) -> Empty {
    id: "createLone", family: V3, method: POST, path: "/lone",
});
