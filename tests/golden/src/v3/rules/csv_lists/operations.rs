// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Csv lists.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-csv-lists`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn ids(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("ids", values);
        self
    }
    pub fn flags(mut self, values: impl IntoIterator<Item = impl Into<Flag>>) -> Self {
        self.parts.list("flags", values.into_iter().map(Into::<Flag>::into));
        self
    }
    /// Query: `sku:in`.
    pub fn sku_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("sku:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });
