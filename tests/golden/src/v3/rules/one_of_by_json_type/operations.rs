// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of by json type.

use bigcommerce_runtime::codegen::{Decimal, Empty, Parts, operation};

use super::*;

/// `POST /inputs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-by-json-type`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateInput {
    parts: Parts,
    body: InputInput,
}

impl CreateInput {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: InputInput::new(),
        }
    }
    pub fn value(mut self, value: impl Into<InputInputValue>) -> Self {
        self.body.value = Some(value.into());
        self
    }
    pub fn either(mut self, value: impl Into<Decimal>) -> Self {
        self.body.either = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: InputInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateInput(json body) -> Empty {
    id: "createInput", family: V3, method: POST, path: "/inputs",
});
