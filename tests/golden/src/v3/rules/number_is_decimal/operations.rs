// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Number is decimal.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /prices`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-number-is-decimal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPrices {
    parts: Parts,
}

impl GetPrices {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetPrices() -> Data<Prices> {
    id: "getPrices", family: V3, method: GET, path: "/prices",
});
