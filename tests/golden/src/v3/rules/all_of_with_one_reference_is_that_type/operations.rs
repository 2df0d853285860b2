// Written by `cargo xtask regen`; edit nothing here.
//! Operations of All of with one reference is that type.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /wraps`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-all-of-with-one-reference-is-that-type`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWrap {
    parts: Parts,
}

impl GetWrap {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetWrap() -> Data<Wrap> { id: "getWrap", family: V3, method: GET, path: "/wraps" });
