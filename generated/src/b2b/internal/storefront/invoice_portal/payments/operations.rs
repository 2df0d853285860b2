// Written by `cargo xtask regen`; edit nothing here.
//! Operations of PaymentMethod.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /api/v2/ip/storefront/payments/modules`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPaymentModules {
    parts: Parts,
}

impl GetPaymentModules {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetPaymentModules() -> Page<PaymentModule> {
    id: "get-payments-modules", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/payments/modules",
});
