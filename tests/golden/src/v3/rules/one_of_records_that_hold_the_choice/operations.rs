// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of records that hold the choice.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /trees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-records-that-hold-the-choice`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTree {
    parts: Parts,
}

impl GetTree {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetTree() -> Bare<Tree> { id: "getTree", family: V3, method: GET, path: "/trees" });
