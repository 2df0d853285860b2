// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of two records with the same keys.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /rules`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-two-records-with-the-same-keys`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRule {
    parts: Parts,
}

impl GetRule {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetRule() -> Bare<Rule> { id: "getRule", family: V3, method: GET, path: "/rules" });
