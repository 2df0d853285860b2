// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Payment Access Token.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `POST /payments/access_tokens`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-payments/tokens#create-payment-access-token). Scope: `store_payments_access_token_create`. Feature: `v3-payments-access-tokens`.
///
/// Errors: 400 [`ErrorPayment`](super::ErrorPayment), 401 [`ErrorPayment`](super::ErrorPayment), 404 [`ErrorPayment`](super::ErrorPayment), 409 [`ErrorPayment`](super::ErrorPayment), 422 [`ErrorPayment`](super::ErrorPayment), others [`ErrorPayment`](super::ErrorPayment).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePaymentAccessToken {
    parts: Parts,
    body: PaymentAccessTokenInput,
}

impl CreatePaymentAccessToken {
    pub fn new(order: Order) -> Self {
        Self {
            parts: Parts::new([]),
            body: PaymentAccessTokenInput::new(order),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PaymentAccessTokenInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePaymentAccessToken(json body) -> Data<Id> {
    id: "createPaymentAccessToken", family: V3, method: POST, path: "/payments/access_tokens",
    scope: "store_payments_access_token_create",
});
