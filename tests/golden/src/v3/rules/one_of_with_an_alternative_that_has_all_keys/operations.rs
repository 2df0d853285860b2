// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of with an alternative that has all keys.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /offers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-with-an-alternative-that-has-all-keys`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOffer {
    parts: Parts,
    body: OfferInput,
}

impl CreateOffer {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: OfferInput::new(),
        }
    }
    pub fn offer(mut self, value: OfferInputOffer) -> Self {
        self.body.offer = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OfferInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOffer(json body) -> Empty {
    id: "createOffer", family: V3, method: POST, path: "/offers",
});
