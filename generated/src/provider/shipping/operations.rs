// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Shipping Providers.

use bigcommerce_runtime::codegen::{Bare, Json, Map, Parts, operation};

use super::*;

/// `POST /rate`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/shipping#request-shipping-rates). Feature: `provider-shipping`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct RequestShippingRates {
    parts: Parts,
    body: RateRequestPayload,
}

impl RequestShippingRates {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: RateRequestPayload::new(),
        }
    }
    /// Required.
    pub fn base_options(mut self, value: BaseOptions) -> Self {
        self.body.base_options = Some(value);
        self
    }
    pub fn zone_options(mut self, value: Map<String, Json>) -> Self {
        self.body.zone_options = Some(value);
        self
    }
    pub fn connection_options(mut self, value: Map<String, Json>) -> Self {
        self.body.connection_options = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RateRequestPayload) -> Self {
        self.body = body;
        self
    }
}

operation!(RequestShippingRates(json body) -> Bare<RateResponsePayload> {
    id: "requestShippingRates", family: Provider, method: POST, path: "/rate",
});

/// `POST /check_connection_options`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-contracts/shipping#validate-connection-options). Feature: `provider-shipping`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ValidateConnectionOptions {
    parts: Parts,
    body: CheckConnectionOptionsRequestPayload,
}

impl ValidateConnectionOptions {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CheckConnectionOptionsRequestPayload::new(),
        }
    }
    /// Required.
    pub fn connection_options(mut self, value: Map<String, Json>) -> Self {
        self.body.connection_options = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CheckConnectionOptionsRequestPayload) -> Self {
        self.body = body;
        self
    }
}

operation!(ValidateConnectionOptions(json body) -> Bare<CheckConnectionOptionsPayload> {
    id: "validateConnectionOptions", family: Provider, method: POST,
    path: "/check_connection_options",
});
