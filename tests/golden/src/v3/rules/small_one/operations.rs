// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Small shared records are named by fields one.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /knives`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-small-one`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetKnife {
    parts: Parts,
}

impl GetKnife {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetKnife() -> Data<Knife> { id: "getKnife", family: V3, method: GET, path: "/knives" });
