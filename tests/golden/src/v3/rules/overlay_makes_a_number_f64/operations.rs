// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Overlay makes a number f64.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /spots`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-overlay-makes-a-number-f64`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSpot {
    parts: Parts,
}

impl GetSpot {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetSpot() -> Data<Spot> { id: "getSpot", family: V3, method: GET, path: "/spots" });
