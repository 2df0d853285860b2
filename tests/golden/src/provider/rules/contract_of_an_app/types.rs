// Written by `cargo xtask regen`; edit nothing here.
//! Types of Contract of an app.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestQuoteInput {
    /// Required.
    pub amount: Option<Decimal>,
    /// Write-only.
    pub token: Option<String>,
}

record!(RequestQuoteInput { amount, token });

impl RequestQuoteInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
    /// Write-only.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestQuoteResult {
    pub price: Decimal,
    pub note: Nullable<String>,
}

record!(RequestQuoteResult { price, note });

impl RequestQuoteResult {
    pub fn new(price: impl Into<Decimal>) -> Self {
        Self {
            price: price.into(),
            ..Record::empty()
        }
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = value.into();
        self
    }
    pub fn note(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.note = value.into();
        self
    }
}
