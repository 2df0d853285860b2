// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Text with format decimal.

use bigcommerce_runtime::codegen::{Bare, Decimal, Parts, operation};

use super::*;

/// `GET /fees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-text-with-format-decimal`.
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

operation!(GetFee() -> Bare<Fee> { id: "getFee", family: V2, method: GET, path: "/fees" });

/// `POST /fees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-text-with-format-decimal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateFee {
    parts: Parts,
    body: Fee,
}

impl CreateFee {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Fee::new(),
        }
    }
    pub fn fee(mut self, value: impl Into<Decimal>) -> Self {
        self.body.fee = Some(value.into());
        self
    }
    pub fn fees(mut self, value: impl IntoIterator<Item = Decimal>) -> Self {
        self.body.fees = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Fee) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateFee(json body) -> Bare<Fee> {
    id: "createFee", family: V2, method: POST, path: "/fees",
});
