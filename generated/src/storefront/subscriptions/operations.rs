// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Storefront Subscriptions.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `POST /subscriptions`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-storefront/subscriptions#create-a-subscription). Feature: `storefront-subscriptions`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSubscription {
    parts: Parts,
    body: SubscriptionRequest,
}

impl CreateSubscription {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: SubscriptionRequest::new(),
        }
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }
    pub fn accepts_marketing_newsletter(mut self, value: bool) -> Self {
        self.body.accepts_marketing_newsletter = Some(value);
        self
    }
    pub fn accepts_abandoned_cart_emails(mut self, value: bool) -> Self {
        self.body.accepts_abandoned_cart_emails = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SubscriptionRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateSubscription(json body) -> Bare<Subscription> {
    id: "createSubscription", family: Storefront, method: POST, path: "/subscriptions",
});
