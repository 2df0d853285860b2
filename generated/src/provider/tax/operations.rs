// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Provider API.

use bigcommerce_runtime::codegen::{Bare, DateTime, Empty, Parts, operation};

use super::*;

/// `POST /estimate`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax#estimate-taxes). Feature: `provider-tax`.
///
/// Errors: 400, 401, 500.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct EstimateTaxes {
    parts: Parts,
    body: RequestQuote,
}

impl EstimateTaxes {
    /// - `x_bc_store_hash`: Header: `X-Bc-Store-Hash`.
    pub fn new(x_bc_store_hash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.header("X-Bc-Store-Hash", x_bc_store_hash.into());
        Self {
            parts,
            body: RequestQuote::new(),
        }
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.body.id = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.body.currency_code = Some(value.into());
        self
    }
    /// Required.
    pub fn customer(mut self, value: RequestQuoteCustomer) -> Self {
        self.body.customer = Some(value);
        self
    }
    /// Required.
    pub fn transaction_date(mut self, value: impl Into<DateTime>) -> Self {
        self.body.transaction_date = Some(value.into());
        self
    }
    /// Required.
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        self.body.documents = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RequestQuote) -> Self {
        self.body = body;
        self
    }
}

operation!(EstimateTaxes(json body) -> Bare<ResponseQuote> {
    id: "estimateTaxes", family: Provider, method: POST, path: "/estimate",
});

/// `POST /void`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax#void-tax-quote). Feature: `provider-tax`.
///
/// Errors: 400, 401, 500.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct VoidTaxQuote {
    parts: Parts,
}

impl VoidTaxQuote {
    /// - `x_bc_store_hash`: Header: `X-Bc-Store-Hash`.
    pub fn new(id: impl Into<String>, x_bc_store_hash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("id", id.into());
        parts.header("X-Bc-Store-Hash", x_bc_store_hash.into());
        Self { parts }
    }
}

operation!(VoidTaxQuote() -> Empty {
    id: "voidTaxQuote", family: Provider, method: POST, path: "/void",
});

/// `POST /commit`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax#commit-tax-quote). Feature: `provider-tax`.
///
/// Errors: 400, 401, 500.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CommitTaxQuote {
    parts: Parts,
    body: RequestQuote,
}

impl CommitTaxQuote {
    /// - `x_bc_store_hash`: Header: `X-Bc-Store-Hash`.
    pub fn new(x_bc_store_hash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.header("X-Bc-Store-Hash", x_bc_store_hash.into());
        Self {
            parts,
            body: RequestQuote::new(),
        }
    }
    /// Required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.body.id = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.body.currency_code = Some(value.into());
        self
    }
    /// Required.
    pub fn customer(mut self, value: RequestQuoteCustomer) -> Self {
        self.body.customer = Some(value);
        self
    }
    /// Required.
    pub fn transaction_date(mut self, value: impl Into<DateTime>) -> Self {
        self.body.transaction_date = Some(value.into());
        self
    }
    /// Required.
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        self.body.documents = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RequestQuote) -> Self {
        self.body = body;
        self
    }
}

operation!(CommitTaxQuote(json body) -> Bare<ResponseQuote> {
    id: "commitTaxQuote", family: Provider, method: POST, path: "/commit",
});

/// `POST /adjust`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax#adjust-tax-quote). Feature: `provider-tax`.
///
/// Errors: 400, 401, 500 [`ResponseQuote`](super::ResponseQuote).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AdjustTaxQuote {
    parts: Parts,
    body: RequestAdjust,
}

impl AdjustTaxQuote {
    /// - `x_bc_store_hash`: Header: `X-Bc-Store-Hash`.
    pub fn new(id: impl Into<String>, x_bc_store_hash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("id", id.into());
        parts.header("X-Bc-Store-Hash", x_bc_store_hash.into());
        Self {
            parts,
            body: RequestAdjust::new(),
        }
    }
    pub fn adjust_description(mut self, value: impl Into<String>) -> Self {
        self.body.adjust_description = Some(value.into());
        self
    }
    /// Required.
    pub fn body_id(mut self, value: impl Into<String>) -> Self {
        self.body.id = Some(value.into());
        self
    }
    /// Required.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.body.currency_code = Some(value.into());
        self
    }
    /// Required.
    pub fn customer(mut self, value: RequestQuoteCustomer) -> Self {
        self.body.customer = Some(value);
        self
    }
    /// Required.
    pub fn transaction_date(mut self, value: impl Into<DateTime>) -> Self {
        self.body.transaction_date = Some(value.into());
        self
    }
    /// Required.
    pub fn documents(
        mut self,
        value: impl IntoIterator<Item = RequestDocument>,
    ) -> Self {
        self.body.documents = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RequestAdjust) -> Self {
        self.body = body;
        self
    }
}

operation!(AdjustTaxQuote(json body) -> Bare<ResponseQuote> {
    id: "adjustTaxQuote", family: Provider, method: POST, path: "/adjust",
});
