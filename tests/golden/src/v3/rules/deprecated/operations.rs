// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Deprecated.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /old`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-deprecated`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOld {
    parts: Parts,
}

#[allow(deprecated)]
impl GetOld {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Deprecated.
    pub fn ancient(mut self, value: impl Into<String>) -> Self {
        self.parts.query("ancient", value.into());
        self
    }
}

operation!(GetOld() -> Data<Old> {
    id: "getOld", family: V3, method: GET, path: "/old", deprecated: true,
});
