// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Names that collide.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /collisions`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-names-that-collide`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCollision {
    parts: Parts,
    body: CollisionInput,
}

impl CreateCollision {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CollisionInput::new(),
        }
    }
    pub fn foo_bar(mut self, value: impl Into<String>) -> Self {
        self.body.foo_bar = Some(value.into());
        self
    }
    pub fn body_foo_bar(mut self, value: impl Into<String>) -> Self {
        self.body.foo_bar_snake = Some(value.into());
        self
    }
    pub fn body_foo_bar_upper(mut self, value: impl Into<String>) -> Self {
        self.body.foo_bar_upper = Some(value.into());
        self
    }
    pub fn body_foo_bar_dashed(mut self, value: impl Into<String>) -> Self {
        self.body.foo_bar_dashed = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CollisionInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCollision(json body) -> Empty {
    id: "createCollision", family: V3, method: POST, path: "/collisions",
});
