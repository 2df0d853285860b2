// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Nullable request field.

use bigcommerce_runtime::codegen::{Decimal, Empty, Nullable, Parts, operation};

use super::*;

/// `POST /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-nullable-request-field`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: NullableThing,
}

impl CreateThing {
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: NullableThing::new(sku),
        }
    }
    pub fn brand(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.brand = value.into();
        self
    }
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.weight = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: NullableThing) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Empty {
    id: "createThing", family: V3, method: POST, path: "/things",
});
