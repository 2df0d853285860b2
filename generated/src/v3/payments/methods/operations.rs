// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Accepted Payment Methods.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /payments/methods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-payments/methods#get-accepted-payment-methods). Scope: `store_payments_methods_read`. Feature: `v3-payments-methods`.
///
/// Errors: 400 [`ErrorPayment`](super::ErrorPayment), 401 [`ErrorPayment`](super::ErrorPayment), 404 [`ErrorPayment`](super::ErrorPayment), 422 [`ErrorPayment`](super::ErrorPayment), others [`ErrorPayment`](super::ErrorPayment).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPaymentMethods {
    parts: Parts,
}

impl GetPaymentMethods {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn order_id(mut self, value: i64) -> Self {
        self.parts.query("order_id", value);
        self
    }
    pub fn checkout_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("checkout_id", value.into());
        self
    }
}

operation!(GetPaymentMethods() -> Page<PaymentMethod> {
    id: "getPaymentMethods", family: V3, method: GET, path: "/payments/methods",
    scope: "store_payments_methods_read",
});
