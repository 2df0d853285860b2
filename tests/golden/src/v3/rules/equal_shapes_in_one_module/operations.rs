// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Equal shapes in one module.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /lamps`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-shapes-in-one-module`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLamps {
    parts: Parts,
}

impl GetLamps {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetLamps() -> Page<Lamp> { id: "getLamps", family: V3, method: GET, path: "/lamps" });

/// `GET /lights`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-shapes-in-one-module`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLights {
    parts: Parts,
}

impl GetLights {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetLights() -> Page<Lamp> { id: "getLights", family: V3, method: GET, path: "/lights" });
