// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Facts are documented.

use bigcommerce_runtime::codegen::{Decimal, Empty, Parts, operation};

use super::*;

/// `POST /facts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-facts-are-documented`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateFact {
    parts: Parts,
    body: Fact,
}

impl CreateFact {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Fact::new(),
        }
    }
    /// 1 to 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// 1 to 255 characters. Pattern: `^[a-z]+$`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }
    /// 0 (exclusive) to 1. A multiple of 0.25.
    pub fn share(mut self, value: impl Into<Decimal>) -> Self {
        self.body.share = Some(value.into());
        self
    }
    /// 1 to 3 items.
    pub fn marks(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.marks = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Default: `"new"`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Fact) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateFact(json body) -> Empty {
    id: "createFact", family: V3, method: POST, path: "/facts",
});
