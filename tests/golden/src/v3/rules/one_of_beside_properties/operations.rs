// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of beside properties.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /fees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-beside-properties`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetFee {
    parts: Parts,
}

impl GetFee {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetFee() -> Bare<Fee> { id: "getFee", family: V3, method: GET, path: "/fees" });
