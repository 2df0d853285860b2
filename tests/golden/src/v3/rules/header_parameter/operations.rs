// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Header parameter.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-header-parameter`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    /// - `x_needed`: Header: `X-Needed`.
    pub fn new(x_needed: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.header("X-Needed", x_needed.into());
        Self { parts }
    }
    /// Header: `X-Trace-Id`.
    pub fn x_trace_id(mut self, value: impl Into<String>) -> Self {
        self.parts.header("X-Trace-Id", value.into());
        self
    }
    /// Header: `X-Count`.
    pub fn x_count(mut self, value: i64) -> Self {
        self.parts.header("X-Count", value.to_string());
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });
