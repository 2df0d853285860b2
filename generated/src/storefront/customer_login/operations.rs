// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Customer Login (SSO).

use bigcommerce_runtime::codegen::{Parts, RawBytes, operation};

/// `GET /login/token/{jwt_token}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-authentication/customer-login#login-token). Feature: `storefront-customer-login`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCustomerLogin {
    parts: Parts,
}

impl GetCustomerLogin {
    pub fn new(jwt_token: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&jwt_token]),
        }
    }
}

operation!(GetCustomerLogin() -> RawBytes {
    id: "getCustomerLogin", family: Store, method: GET, path: "/login/token/{jwt_token}",
    accept: "*/*",
});
