// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Equal recursive shapes.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /chains`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-recursive-shapes`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetChain {
    parts: Parts,
}

impl GetChain {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetChain() -> Data<Rope> { id: "getChain", family: V3, method: GET, path: "/chains" });

/// `GET /ropes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-recursive-shapes`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRope {
    parts: Parts,
}

impl GetRope {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetRope() -> Data<Rope> { id: "getRope", family: V3, method: GET, path: "/ropes" });
