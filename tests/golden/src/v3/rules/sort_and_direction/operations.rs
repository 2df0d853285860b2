// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Sort and direction.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-sort-and-direction`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });
