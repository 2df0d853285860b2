// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Integers are i64.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /counts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-integers-are-i64`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCounts {
    parts: Parts,
}

impl GetCounts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCounts() -> Data<Counts> {
    id: "getCounts", family: V3, method: GET, path: "/counts",
});
