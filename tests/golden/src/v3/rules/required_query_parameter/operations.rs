// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Required query parameter.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-required-query-parameter`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    /// - `id_in`: Query: `id:in`.
    pub fn new(channel_id: i64, id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("channel_id", channel_id);
        parts.list("id:in", id_in);
        Self { parts }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });

/// `DELETE /things/{group}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-required-query-parameter`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteThings {
    parts: Parts,
}

impl DeleteThings {
    /// - `id_in`: Query: `id:in`.
    pub fn new(
        group: impl std::fmt::Display,
        id_in: impl IntoIterator<Item = i64>,
    ) -> Self {
        let mut parts = Parts::new([&group]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeleteThings() -> Empty {
    id: "deleteThings", family: V3, method: DELETE, path: "/things/{group}",
});
