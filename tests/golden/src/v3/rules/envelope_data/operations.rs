// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope data.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /suns`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-data`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSun {
    parts: Parts,
}

impl GetSun {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetSun() -> Data<Sun> { id: "getSun", family: V3, method: GET, path: "/suns" });
