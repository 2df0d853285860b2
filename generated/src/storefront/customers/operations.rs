// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront Customers.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /customers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/customers#create-a-customer). Feature: `storefront-customers`.
///
/// Errors: 400, 409, 422, 429.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCustomer {
    parts: Parts,
    body: CustomerCreate,
}

impl CreateCustomer {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CustomerCreate::new(),
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.body.password = Some(value.into());
        self
    }
    pub fn accepts_marketing_emails(mut self, value: bool) -> Self {
        self.body.accepts_marketing_emails = Some(value);
        self
    }
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.body.token = Some(value.into());
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = CustomFields>,
    ) -> Self {
        self.body.custom_fields = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomerCreate) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCustomer(json body) -> Empty {
    id: "createCustomer", family: Storefront, method: POST, path: "/customers",
});
