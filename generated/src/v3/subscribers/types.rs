// Written by `cargo xtask regen`; edit nothing here.
//! Types of Subscribers.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscriber {
    pub email: Option<String>,
    /// At most 255 characters.
    pub first_name: Option<String>,
    /// At most 255 characters.
    pub last_name: Option<String>,
    /// At most 255 characters.
    pub source: Option<String>,
    /// 1 to 2147483647.
    pub order_id: Option<i64>,
    /// 1 to 2147483647.
    pub channel_id: Option<i64>,
    pub consents: Option<Vec<SubscriberConsent>>,
    pub id: Option<i64>,
    pub date_modified: Option<DateTime>,
    pub date_created: Option<DateTime>,
}

record!(Subscriber {
    email, first_name, last_name, source, order_id, channel_id, consents, id, date_modified,
    date_created,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriberInput {
    pub email: String,
    /// At most 255 characters.
    pub first_name: Option<String>,
    /// At most 255 characters.
    pub last_name: Option<String>,
    /// At most 255 characters.
    pub source: Option<String>,
    /// 1 to 2147483647.
    pub order_id: Nullable<i64>,
    /// 1 to 2147483647.
    pub channel_id: Option<i64>,
    pub consents: Option<Vec<SubscriberConsent>>,
}

record!(SubscriberInput { email, first_name, last_name, source, order_id, channel_id, consents });

impl SubscriberInput {
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            ..Record::empty()
        }
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// At most 255 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
    /// 1 to 2147483647.
    pub fn order_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.order_id = value.into();
        self
    }
    /// 1 to 2147483647.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn consents(
        mut self,
        value: impl IntoIterator<Item = SubscriberConsent>,
    ) -> Self {
        self.consents = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriberUpdate {
    pub email: Nullable<String>,
    /// At most 255 characters.
    pub first_name: Nullable<String>,
    /// At most 255 characters.
    pub last_name: Nullable<String>,
    /// At most 255 characters.
    pub source: Nullable<String>,
    /// 1 to 2147483647.
    pub order_id: Nullable<i64>,
    /// 1 to 2147483647.
    pub channel_id: Nullable<i64>,
    pub consents: Nullable<Vec<SubscriberConsent>>,
}

record!(SubscriberUpdate { email, first_name, last_name, source, order_id, channel_id, consents });

impl SubscriberUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    /// At most 255 characters.
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    /// At most 255 characters.
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    /// At most 255 characters.
    pub fn source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.source = value.into();
        self
    }
    /// 1 to 2147483647.
    pub fn order_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.order_id = value.into();
        self
    }
    /// 1 to 2147483647.
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
    pub fn consents(
        mut self,
        value: impl Into<Nullable<Vec<SubscriberConsent>>>,
    ) -> Self {
        self.consents = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub errors: Option<ErrorItem>,
    pub instance: Option<String>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}

record!(UnprocessableContentError { errors, instance, status, title, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorItem {
    pub additional_properties: Option<String>,
}

record!(ErrorItem { additional_properties = "additionalProperties" });
