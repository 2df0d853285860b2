// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Integer enum stays i64.

use bigcommerce_runtime::codegen::{Decimal, Empty, Parts, operation};

use super::*;

/// `POST /levels`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-integer-enum-stays-i64`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateLevel {
    parts: Parts,
    body: Level,
}

impl CreateLevel {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Level::new(),
        }
    }
    /// One of `1`, `2`, `3`.
    pub fn level(mut self, value: i64) -> Self {
        self.body.level = Some(value);
        self
    }
    /// One of `0.5`, `1`.
    pub fn ratio(mut self, value: impl Into<Decimal>) -> Self {
        self.body.ratio = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Level) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateLevel(json body) -> Empty {
    id: "createLevel", family: V3, method: POST, path: "/levels",
});
