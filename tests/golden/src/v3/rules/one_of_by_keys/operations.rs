// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of by keys.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /targets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-by-keys`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateTarget {
    parts: Parts,
    body: TargetInput,
}

impl CreateTarget {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: TargetInput::new(),
        }
    }
    pub fn target(mut self, value: impl Into<TargetInputTarget>) -> Self {
        self.body.target = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: TargetInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateTarget(json body) -> Empty {
    id: "createTarget", family: V3, method: POST, path: "/targets",
});
