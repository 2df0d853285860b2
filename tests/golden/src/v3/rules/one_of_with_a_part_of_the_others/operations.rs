// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of with a part of the others.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /lines`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-with-a-part-of-the-others`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLine {
    parts: Parts,
}

impl GetLine {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetLine() -> Bare<Line> { id: "getLine", family: V3, method: GET, path: "/lines" });
