// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Parameter of the operation overrides.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /things/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-parameter-of-the-operation-overrides`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThing {
    parts: Parts,
}

impl GetThing {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
    pub fn depth(mut self, value: impl Into<String>) -> Self {
        self.parts.query("depth", value.into());
        self
    }
    pub fn kept(mut self, value: bool) -> Self {
        self.parts.query("kept", value);
        self
    }
}

operation!(GetThing() -> Empty { id: "getThing", family: V3, method: GET, path: "/things/{id}" });
