// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Union body.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /coins`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-union-body`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCoin {
    parts: Parts,
    body: CoinInput,
}

impl CreateCoin {
    pub fn new(body: impl Into<CoinInput>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into(),
        }
    }
}

operation!(CreateCoin(json body) -> Empty {
    id: "createCoin", family: V3, method: POST, path: "/coins",
});
