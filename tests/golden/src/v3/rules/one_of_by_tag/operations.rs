// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of by tag.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /shapes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-by-tag`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateShape {
    parts: Parts,
    body: ShapeInput,
}

impl CreateShape {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: ShapeInput::new(),
        }
    }
    pub fn shape(mut self, value: impl Into<ShapeInputShape>) -> Self {
        self.body.shape = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ShapeInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateShape(json body) -> Empty {
    id: "createShape", family: V3, method: POST, path: "/shapes",
});
