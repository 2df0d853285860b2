// Written by `cargo xtask regen`; edit nothing here.
//! Operations of webhooks.

use bigcommerce_runtime::codegen::{Data, Json, Map, Parts, operation};

use super::*;

/// `POST /api/v2/webhooks/orders`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ReceivingAndDisposingWebHookData {
    parts: Parts,
    body: ReceivingAndDisposingWebHookDataInput,
}

impl ReceivingAndDisposingWebHookData {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: ReceivingAndDisposingWebHookDataInput::new(),
        }
    }
    pub fn data(mut self, value: Id) -> Self {
        self.body.data = Some(value);
        self
    }
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.body.scope = Some(value.into());
        self
    }
    pub fn producer(mut self, value: impl Into<String>) -> Self {
        self.body.producer = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ReceivingAndDisposingWebHookDataInput) -> Self {
        self.body = body;
        self
    }
}

operation!(ReceivingAndDisposingWebHookData(json body) -> Data<Map<String, Json>> {
    id: "post-webhooks-orders", family: B2bStorefront, method: POST,
    path: "/api/v2/webhooks/orders",
});

/// `POST /api/v2/webhooks/customers`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ReceivingAndDisposingCustomerWebHookData {
    parts: Parts,
    body: ReceivingAndDisposingCustomerWebHookDataInput,
}

impl ReceivingAndDisposingCustomerWebHookData {
    /// - `scope`: At least 1 character.
    /// - `producer`: At least 1 character.
    pub fn new(
        scope: impl Into<String>,
        data: ReceivingAndDisposingCustomerWebHookDataInputData,
        producer: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ReceivingAndDisposingCustomerWebHookDataInput::new(
                scope,
                data,
                producer,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(
        mut self,
        body: ReceivingAndDisposingCustomerWebHookDataInput,
    ) -> Self {
        self.body = body;
        self
    }
}

operation!(ReceivingAndDisposingCustomerWebHookData(json body) -> Data<Map<String, Json>> {
    id: "post-webhooks-customers", family: B2bStorefront, method: POST,
    path: "/api/v2/webhooks/customers",
});

/// `POST /api/v2/webhooks/register`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct RegisterWebHooksEvents {
    parts: Parts,
    body: RegisterWebHooksEventInput,
}

impl RegisterWebHooksEvents {
    pub fn new(scope: impl Into<String>, destination: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: RegisterWebHooksEventInput::new(scope, destination),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RegisterWebHooksEventInput) -> Self {
        self.body = body;
        self
    }
}

operation!(RegisterWebHooksEvents(json body) -> Data<Map<String, Json>> {
    id: "post-webhooks-register", family: B2bStorefront, method: POST,
    path: "/api/v2/webhooks/register",
});
