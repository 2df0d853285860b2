// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront Subscriptions.

use bigcommerce_runtime::codegen::{Json, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionRequest {
    pub email: Option<String>,
    pub accepts_marketing_newsletter: Option<bool>,
    pub accepts_abandoned_cart_emails: Option<bool>,
}

record!(SubscriptionRequest {
    email, accepts_marketing_newsletter = "acceptsMarketingNewsletter",
    accepts_abandoned_cart_emails = "acceptsAbandonedCartEmails",
});

impl SubscriptionRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn accepts_marketing_newsletter(mut self, value: bool) -> Self {
        self.accepts_marketing_newsletter = Some(value);
        self
    }
    pub fn accepts_abandoned_cart_emails(mut self, value: bool) -> Self {
        self.accepts_abandoned_cart_emails = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    pub id: Option<i64>,
    pub email: Option<String>,
    /// At most 255 characters.
    pub first_name: Option<String>,
    /// At most 255 characters.
    pub last_name: Option<String>,
    /// At most 255 characters.
    pub source: Option<String>,
    /// 1 to 2147483647.
    pub order_id: Option<i64>,
    pub consents: Option<Vec<Json>>,
}

record!(Subscription {
    id, email, first_name = "firstName", last_name = "lastName", source, order_id = "orderId",
    consents,
});
