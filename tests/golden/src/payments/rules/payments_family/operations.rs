// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Payments family.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `POST /charges`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `payments-rules-payments-family`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCharge {
    parts: Parts,
    body: ChargeInput,
}

impl CreateCharge {
    pub fn new(charge_amount: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: ChargeInput::new(charge_amount),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ChargeInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCharge(json body) -> Bare<Charge> {
    id: "createCharge", family: Payments, method: POST, path: "/charges",
});
