// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Small shared records are named by fields two.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /axes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-small-two`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAxe {
    parts: Parts,
}

impl GetAxe {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAxe() -> Data<Axe> { id: "getAxe", family: V3, method: GET, path: "/axes" });
