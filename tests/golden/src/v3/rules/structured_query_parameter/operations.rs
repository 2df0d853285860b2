// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Structured query parameter.

use bigcommerce_runtime::codegen::{Empty, Json, Map, Parts, operation};

use super::*;

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-structured-query-parameter`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn r#where(mut self, value: Size) -> Self {
        self.parts.json("where", &value);
        self
    }
    pub fn rule(mut self, value: Map<String, Json>) -> Self {
        self.parts.json("rule", &value);
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });
