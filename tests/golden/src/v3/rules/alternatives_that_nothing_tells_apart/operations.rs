// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Alternatives that nothing tells apart.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /pairs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-alternatives-that-nothing-tells-apart`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePair {
    parts: Parts,
    body: PairInput,
}

impl CreatePair {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: PairInput::new(),
        }
    }
    pub fn pair(mut self, value: PairInputPair) -> Self {
        self.body.pair = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PairInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePair(json body) -> Empty {
    id: "createPair", family: V3, method: POST, path: "/pairs",
});
