// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Payment Processing.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `POST /payments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-payments/processing#process-payments). Feature: `payments-processing`.
///
/// Errors: 400 [`ErrorPayment`](super::ErrorPayment), 401 [`ErrorPayment`](super::ErrorPayment), 422 [`ErrorPayment`](super::ErrorPayment), others [`ErrorPayment`](super::ErrorPayment).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PaymentsPost {
    parts: Parts,
    body: PaymentsPostInput,
}

impl PaymentsPost {
    pub fn new(payment: PaymentsPostInputPayment) -> Self {
        Self {
            parts: Parts::new([]),
            body: PaymentsPostInput::new(payment),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PaymentsPostInput) -> Self {
        self.body = body;
        self
    }
}

operation!(PaymentsPost(json body) -> Data<PaymentsPostResult> {
    id: "PaymentsPost", family: Payments, method: POST, path: "/payments",
});
