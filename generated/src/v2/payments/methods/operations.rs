// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Payment Methods (Deprecated).

use bigcommerce_runtime::codegen::{BareList, Parts, operation};

use super::*;

/// `GET /payments/methods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-payments/methods#get-all-payment-methods). Scope: `store_payments_methods_read`. Feature: `v2-payments-methods`. Paged by `page` and `limit`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllPaymentMethods {
    parts: Parts,
}

#[allow(deprecated)]
impl GetAllPaymentMethods {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetAllPaymentMethods() -> BareList<Payment> {
    id: "getAllPaymentMethods", family: V2, method: GET, path: "/payments/methods",
    scope: "store_payments_methods_read", paging: Page, deprecated: true,
});
