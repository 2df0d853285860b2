// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Headers of the client.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-headers-of-the-client`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: N,
}

impl CreateThing {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: N::new(),
        }
    }
    pub fn n(mut self, value: i64) -> Self {
        self.body.n = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: N) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Empty {
    id: "createThing", family: V3, method: POST, path: "/things",
});
