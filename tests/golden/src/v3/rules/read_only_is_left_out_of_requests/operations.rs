// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Read only is left out of requests.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `POST /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-read-only-is-left-out-of-requests`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: StampedInput,
}

impl CreateThing {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: StampedInput::new(),
        }
    }
    pub fn stamp(mut self, value: impl Into<String>) -> Self {
        self.body.stamp = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StampedInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Data<Stamped> {
    id: "createThing", family: V3, method: POST, path: "/things",
});
