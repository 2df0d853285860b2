// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Odd enum values.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /odd`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-odd-enum-values`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOdd {
    parts: Parts,
}

impl GetOdd {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetOdd() -> Data<Odd> { id: "getOdd", family: V3, method: GET, path: "/odd" });
