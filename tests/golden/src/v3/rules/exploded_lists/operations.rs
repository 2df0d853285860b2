// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Exploded lists.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-exploded-lists`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    /// - `colour`: Query: `colour[]`.
    pub fn new(colour: impl IntoIterator<Item = impl Into<Flag>>) -> Self {
        let mut parts = Parts::new([]);
        parts.repeat("colour[]", colour.into_iter().map(Into::<Flag>::into));
        Self { parts }
    }
    pub fn sku(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.repeat("sku", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `sizes[]`.
    pub fn sizes(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.repeat("sizes[]", values);
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });
