// Written by `cargo xtask regen`; edit nothing here.
//! Operations of subscription.

use bigcommerce_runtime::codegen::{Form, Parts, Text, operation};

/// `POST /api/v2/subscription`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Needs no token.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSubscription {
    parts: Parts,
    form: Form,
}

impl CreateSubscription {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            form: Form::new(),
        }
    }
    pub fn record_id(mut self, value: impl Into<String>) -> Self {
        self.form.text("record_id", value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.form.text("company", value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.form.text("email", value.into());
        self
    }
    pub fn cardholder_name(mut self, value: impl Into<String>) -> Self {
        self.form.text("cardholder_name", value.into());
        self
    }
    pub fn credit_card_number(mut self, value: impl Into<String>) -> Self {
        self.form.text("credit_card_number", value.into());
        self
    }
    pub fn expiration_date(mut self, value: impl Into<String>) -> Self {
        self.form.text("expiration_date", value.into());
        self
    }
    pub fn cvv(mut self, value: impl Into<String>) -> Self {
        self.form.text("cvv", value.into());
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.form.text("first_name", value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.form.text("last_name", value.into());
        self
    }
    pub fn street_address(mut self, value: impl Into<String>) -> Self {
        self.form.text("street_address", value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.form.text("city", value.into());
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.form.text("state", value.into());
        self
    }
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.form.text("postal_code", value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.form.text("country", value.into());
        self
    }
}

operation!(CreateSubscription(multipart form) -> Text {
    id: "post-subscription", family: B2bStorefront, method: POST, path: "/api/v2/subscription",
    accept: "text/html", open: true,
});

/// `GET /api/v2/subscriptions/{record_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Needs no token.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSubscriptionById {
    parts: Parts,
}

impl GetSubscriptionById {
    pub fn new(record_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&record_id]),
        }
    }
}

operation!(GetSubscriptionById() -> Text {
    id: "get-subscriptions-record_id", family: B2bStorefront, method: GET,
    path: "/api/v2/subscriptions/{record_id}", accept: "text/html", open: true,
});
