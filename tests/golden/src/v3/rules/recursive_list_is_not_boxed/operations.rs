// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Recursive list is not boxed.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /trees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-recursive-list-is-not-boxed`.
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

operation!(GetTree() -> Data<Branch> { id: "getTree", family: V3, method: GET, path: "/trees" });
