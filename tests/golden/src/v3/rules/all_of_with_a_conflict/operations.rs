// Written by `cargo xtask regen`; edit nothing here.
//! Operations of All of with a conflict.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /clashes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-all-of-with-a-conflict`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetClash {
    parts: Parts,
}

impl GetClash {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetClash() -> Data<Clash> { id: "getClash", family: V3, method: GET, path: "/clashes" });
