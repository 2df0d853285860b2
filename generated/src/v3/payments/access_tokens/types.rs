// Written by `cargo xtask regen`; edit nothing here.
//! Types of Payment Access Token.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentAccessTokenInput {
    pub order: Order,
}

record!(PaymentAccessTokenInput { order });

impl PaymentAccessTokenInput {
    pub fn new(order: Order) -> Self {
        Self { order }
    }
    pub fn order(mut self, value: Order) -> Self {
        self.order = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// At least 1.
    pub id: i64,
    /// Default: `false`.
    pub is_recurring: Option<bool>,
}

record!(Order { id, is_recurring });

impl Order {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    /// At least 1.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    /// Default: `false`.
    pub fn is_recurring(mut self, value: bool) -> Self {
        self.is_recurring = Some(value);
        self
    }
}
