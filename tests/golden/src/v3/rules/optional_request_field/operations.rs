// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Optional request field.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-optional-request-field`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: LooseThing,
}

impl CreateThing {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: LooseThing::new(),
        }
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.body.label = Some(value.into());
        self
    }
    pub fn part(mut self, value: Size) -> Self {
        self.body.part = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: LooseThing) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Empty {
    id: "createThing", family: V3, method: POST, path: "/things",
});
