// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Current Customer.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

/// `GET /customer/current.jwt`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-authentication/current-customer#get-current-customer). Feature: `storefront-current-customer`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCurrentCustomer {
    parts: Parts,
}

impl GetCurrentCustomer {
    pub fn new(app_client_id: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("app_client_id", app_client_id.into());
        Self { parts }
    }
}

operation!(GetCurrentCustomer() -> Bare<String> {
    id: "getCurrentCustomer", family: Store, method: GET, path: "/customer/current.jwt",
});
