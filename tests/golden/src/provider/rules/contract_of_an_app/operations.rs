// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Contract of an app.

use bigcommerce_runtime::codegen::{Bare, Decimal, Empty, Parts, operation};

use super::*;

/// `POST /quote`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `provider-rules-contract-of-an-app`.
///
/// Errors: 400.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct RequestQuote {
    parts: Parts,
    body: RequestQuoteInput,
}

impl RequestQuote {
    /// - `x_bc_store_hash`: Header: `X-Bc-Store-Hash`.
    pub fn new(x_bc_store_hash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.header("X-Bc-Store-Hash", x_bc_store_hash.into());
        Self {
            parts,
            body: RequestQuoteInput::new(),
        }
    }
    /// Required.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.body.amount = Some(value.into());
        self
    }
    /// Write-only.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.body.token = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RequestQuoteInput) -> Self {
        self.body = body;
        self
    }
}

operation!(RequestQuote(json body) -> Bare<RequestQuoteResult> {
    id: "requestQuote", family: Provider, method: POST, path: "/quote",
});

/// `DELETE /quotes/{type}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `provider-rules-contract-of-an-app`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DropQuotes {
    parts: Parts,
}

impl DropQuotes {
    pub fn new(r#type: Type) -> Self {
        Self {
            parts: Parts::new([&r#type]),
        }
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(DropQuotes() -> Empty {
    id: "dropQuotes", family: Provider, method: DELETE, path: "/quotes/{type}",
});
