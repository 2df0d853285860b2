// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Duplicate parameter.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-duplicate-parameter`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn twice(mut self, value: i64) -> Self {
        self.parts.query("twice", value);
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });
