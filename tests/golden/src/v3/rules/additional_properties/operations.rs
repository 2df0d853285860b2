// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Additional properties.

use bigcommerce_runtime::codegen::{Empty, Json, Map, Parts, operation};

use super::*;

/// `POST /bags`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-additional-properties`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBag {
    parts: Parts,
    body: Bag,
}

impl CreateBag {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Bag::new(),
        }
    }
    pub fn counts(mut self, value: Map<String, i64>) -> Self {
        self.body.counts = Some(value);
        self
    }
    pub fn gems(mut self, value: Map<String, BagGemsValue>) -> Self {
        self.body.gems = Some(value);
        self
    }
    pub fn any(mut self, value: Map<String, Json>) -> Self {
        self.body.any = Some(value);
        self
    }
    pub fn empty(mut self, value: Map<String, Json>) -> Self {
        self.body.empty = Some(value);
        self
    }
    pub fn stamps(mut self, value: Map<String, String>) -> Self {
        self.body.stamps = Some(value);
        self
    }
    pub fn seals(mut self, value: Map<String, BagSealsValue>) -> Self {
        self.body.seals = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Bag) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBag(json body) -> Empty {
    id: "createBag", family: V3, method: POST, path: "/bags",
});
