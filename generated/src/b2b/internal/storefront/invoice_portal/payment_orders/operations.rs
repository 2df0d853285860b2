// Written by `cargo xtask regen`; edit nothing here.
//! Operations of PaymentBCOrder.

use bigcommerce_runtime::codegen::{Data, Json, Parts, operation};

use super::*;

/// `POST /api/v2/ip/storefront/payments/bigcommerce/carts`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBigcommerceCart {
    parts: Parts,
    body: BigcommerceCartInput,
}

impl CreateBigcommerceCart {
    /// - `currency`: At least 1 character.
    /// - `line_items`: At least 1 item.
    pub fn new(
        details: BigcommerceCartInputDetails,
        currency: impl Into<String>,
        line_items: impl IntoIterator<Item = LineItem>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: BigcommerceCartInput::new(details, currency, line_items),
        }
    }
    pub fn current_cart_id(mut self, value: impl Into<Json>) -> Self {
        self.body.current_cart_id = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BigcommerceCartInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBigcommerceCart(json body) -> Data<BigcommerceCart> {
    id: "create-bigcommerce-carts", family: B2bStorefront, method: POST,
    path: "/api/v2/ip/storefront/payments/bigcommerce/carts",
});

/// `GET /api/v2/ip/storefront/payments/bigcommerce/carts/{payment_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPaymentBigcommerceCart {
    parts: Parts,
}

impl GetPaymentBigcommerceCart {
    pub fn new(payment_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&payment_id]),
        }
    }
}

operation!(GetPaymentBigcommerceCart() -> Data<PaymentBigcommerceCart> {
    id: "get-payments-bigcommerce-carts-payment_id", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/payments/bigcommerce/carts/{payment_id}",
});

/// `GET /api/v2/ip/storefront/payments/bigcommerce/allowed-methods`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBigcommercePaymentAllowedMethods {
    parts: Parts,
}

impl GetBigcommercePaymentAllowedMethods {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetBigcommercePaymentAllowedMethods() -> Data<BigcommercePaymentAllowedMethod> {
    id: "get-payments-bigcommerce-allowed-methods", family: B2bStorefront, method: GET,
    path: "/api/v2/ip/storefront/payments/bigcommerce/allowed-methods",
});

/// `POST /api/v2/ip/storefront/payments/bigcommerce/orders`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct FinishBigcommercePayment {
    parts: Parts,
    body: FinishBigcommercePaymentInput,
}

impl FinishBigcommercePayment {
    pub fn new(order_id: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: FinishBigcommercePaymentInput::new(order_id),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: FinishBigcommercePaymentInput) -> Self {
        self.body = body;
        self
    }
}

operation!(FinishBigcommercePayment(json body) -> Data<FinishBigcommercePaymentResult> {
    id: "finish-payments-bigcommerce-orders", family: B2bStorefront, method: POST,
    path: "/api/v2/ip/storefront/payments/bigcommerce/orders",
});
