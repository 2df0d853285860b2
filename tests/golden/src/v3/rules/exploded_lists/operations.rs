// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Exploded lists.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-exploded-lists`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn sku(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.repeat("sku", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });
