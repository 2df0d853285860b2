// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Equal shapes in two modules one.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /harbours`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-one`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetHarbours {
    parts: Parts,
}

impl GetHarbours {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetHarbours() -> Page<Harbour> {
    id: "getHarbours", family: V3, method: GET, path: "/harbours",
});
