// Written by `cargo xtask regen`; edit nothing here.
//! Types of PaymentBCOrder.

use bigcommerce_runtime::codegen::{Json, Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BigcommerceCartInput {
    pub details: BigcommerceCartInputDetails,
    /// At least 1 character.
    pub currency: String,
    /// At least 1 item.
    pub line_items: Vec<LineItem>,
    pub current_cart_id: Option<Json>,
}

record!(BigcommerceCartInput {
    details, currency, line_items = "lineItems", current_cart_id = "currentCartId",
});

impl BigcommerceCartInput {
    pub fn new(
        details: BigcommerceCartInputDetails,
        currency: impl Into<String>,
        line_items: impl IntoIterator<Item = LineItem>,
    ) -> Self {
        Self {
            details,
            currency: currency.into(),
            line_items: line_items.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn details(mut self, value: BigcommerceCartInputDetails) -> Self {
        self.details = value;
        self
    }
    /// At least 1 character.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = value.into();
        self
    }
    /// At least 1 item.
    pub fn line_items(mut self, value: impl IntoIterator<Item = LineItem>) -> Self {
        self.line_items = value.into_iter().collect();
        self
    }
    pub fn current_cart_id(mut self, value: impl Into<Json>) -> Self {
        self.current_cart_id = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BigcommerceCartInputDetails {
    pub memo: String,
}

record!(BigcommerceCartInputDetails { memo });

impl BigcommerceCartInputDetails {
    pub fn new(memo: impl Into<String>) -> Self {
        Self { memo: memo.into() }
    }
    pub fn memo(mut self, value: impl Into<String>) -> Self {
        self.memo = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BigcommerceCart {
    /// At least 1 character.
    pub checkout_url: Option<String>,
    /// At least 1 character.
    pub cart_id: Option<String>,
}

record!(BigcommerceCart { checkout_url = "checkoutUrl", cart_id = "cartId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentBigcommerceCart {
    /// At least 1 character.
    pub cart_id: Option<String>,
    pub cart_url: Option<String>,
}

record!(PaymentBigcommerceCart { cart_id = "cartId", cart_url = "cartUrl" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BigcommercePaymentAllowedMethod {
    pub allowed_methods: Option<Vec<String>>,
}

record!(BigcommercePaymentAllowedMethod { allowed_methods = "allowedMethods" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FinishBigcommercePaymentInput {
    pub order_id: i64,
}

record!(FinishBigcommercePaymentInput { order_id = "orderId" });

impl FinishBigcommercePaymentInput {
    pub fn new(order_id: i64) -> Self {
        Self { order_id }
    }
    pub fn order_id(mut self, value: i64) -> Self {
        self.order_id = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FinishBigcommercePaymentResult {
    pub payment_id: Option<i64>,
    pub receipt_id: Option<i64>,
}

record!(FinishBigcommercePaymentResult { payment_id = "paymentId", receipt_id = "receiptId" });
