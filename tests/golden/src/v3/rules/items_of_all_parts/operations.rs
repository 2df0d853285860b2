// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Items of all parts.

use bigcommerce_runtime::codegen::{BareList, Parts, operation};

use super::*;

/// `GET /ropes`
///
/// [Reference](https://developer.bigcommerce.com/ropes). Feature: `v3-rules-items-of-all-parts`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ListRopes {
    parts: Parts,
}

impl ListRopes {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(ListRopes() -> BareList<Rope> {
    id: "listRopes", family: V3, method: GET, path: "/ropes",
});
