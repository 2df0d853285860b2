// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Nested one of is flattened.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /nests`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-nested-one-of-is-flattened`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateNest {
    parts: Parts,
    body: NestInput,
}

impl CreateNest {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: NestInput::new(),
        }
    }
    pub fn nest(mut self, value: impl Into<NestInputNest>) -> Self {
        self.body.nest = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: NestInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateNest(json body) -> Empty {
    id: "createNest", family: V3, method: POST, path: "/nests",
});
