// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Open enum.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /parts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-open-enum`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetParts {
    parts: Parts,
}

impl GetParts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn state(mut self, value: impl Into<State>) -> Self {
        self.parts.query("state", value.into());
        self
    }
}

operation!(GetParts() -> Page<Part> { id: "getParts", family: V3, method: GET, path: "/parts" });
