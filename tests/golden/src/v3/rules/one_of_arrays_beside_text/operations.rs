// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of arrays beside text.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /zones`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-arrays-beside-text`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetZone {
    parts: Parts,
}

impl GetZone {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetZone() -> Bare<Zone> { id: "getZone", family: V3, method: GET, path: "/zones" });
