// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Recursive union is boxed.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /rules`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-recursive-union-is-boxed`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateRule {
    parts: Parts,
    body: RuleInput,
}

impl CreateRule {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: RuleInput::new(),
        }
    }
    pub fn rule(mut self, value: impl Into<Condition>) -> Self {
        self.body.rule = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RuleInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateRule(json body) -> Empty {
    id: "createRule", family: V3, method: POST, path: "/rules",
});
