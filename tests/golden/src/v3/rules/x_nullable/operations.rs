// Written by `cargo xtask regen`; edit nothing here.
//! Operations of X nullable.

use bigcommerce_runtime::codegen::{Empty, Nullable, Parts, operation};

use super::*;

/// `POST /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-x-nullable`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: XNullable,
}

impl CreateThing {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: XNullable::new(),
        }
    }
    pub fn parent(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.parent = value.into();
        self
    }
    pub fn child(mut self, value: i64) -> Self {
        self.body.child = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: XNullable) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Empty {
    id: "createThing", family: V3, method: POST, path: "/things",
});
