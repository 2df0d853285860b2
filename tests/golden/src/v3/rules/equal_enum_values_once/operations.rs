// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Equal enum values once.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /twins`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-enum-values-once`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTwin {
    parts: Parts,
}

impl GetTwin {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetTwin() -> Data<Twin> { id: "getTwin", family: V3, method: GET, path: "/twins" });
