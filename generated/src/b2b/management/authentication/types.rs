// Written by `cargo xtask regen`; edit nothing here.
//! Types of Authentication.

use bigcommerce_runtime::codegen::{Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StorefrontAuthtokenWithCredentialInput {
    /// At least 1 character.
    pub store_hash: String,
    /// Format: `email`. At least 1 character.
    pub email: String,
    /// Format: `password`. At least 1 character.
    pub password: String,
    /// Default: `1`.
    pub channel_id: i64,
    pub name: String,
    pub begin_at: Option<i64>,
    pub end_at: Option<i64>,
}

record!(StorefrontAuthtokenWithCredentialInput {
    store_hash = "storeHash", email, password, channel_id = "channelId", name, begin_at = "beginAt",
    end_at = "endAt",
});

impl StorefrontAuthtokenWithCredentialInput {
    pub fn new(
        store_hash: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
        channel_id: i64,
        name: impl Into<String>,
    ) -> Self {
        Self {
            store_hash: store_hash.into(),
            email: email.into(),
            password: password.into(),
            channel_id,
            name: name.into(),
            ..Record::empty()
        }
    }
    /// At least 1 character.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = value.into();
        self
    }
    /// Format: `email`. At least 1 character.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Format: `password`. At least 1 character.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = value;
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn begin_at(mut self, value: i64) -> Self {
        self.begin_at = Some(value);
        self
    }
    pub fn end_at(mut self, value: i64) -> Self {
        self.end_at = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ServerToServerToken {
    pub name: Option<String>,
    pub token: Option<String>,
}

record!(ServerToServerToken { name, token });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct B2bStorefrontTokenInput {
    pub customer_id: i64,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    pub customer_access_token: Option<CustomerAccessToken>,
}

record!(B2bStorefrontTokenInput {
    customer_id = "customerId", channel_id = "channelId",
    customer_access_token = "customerAccessToken",
});

impl B2bStorefrontTokenInput {
    pub fn new(customer_id: i64) -> Self {
        Self {
            customer_id,
            ..Record::empty()
        }
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = value;
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn customer_access_token(mut self, value: CustomerAccessToken) -> Self {
        self.customer_access_token = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccessToken {
    pub expires_at: Option<String>,
    pub value: Option<String>,
}

record!(CustomerAccessToken { expires_at, value });

impl CustomerAccessToken {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn expires_at(mut self, value: impl Into<String>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct B2bStorefrontToken {
    pub token: Option<Vec<String>>,
}

record!(B2bStorefrontToken { token });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerToServerTokenInput {
    /// At least 1 character.
    pub store_hash: String,
    /// Format: `email`. At least 1 character.
    pub email: String,
    /// Format: `password`. At least 1 character.
    pub password: String,
    pub name: String,
}

record!(ServerToServerTokenInput { store_hash = "storeHash", email, password, name });

impl ServerToServerTokenInput {
    pub fn new(
        store_hash: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            store_hash: store_hash.into(),
            email: email.into(),
            password: password.into(),
            name: name.into(),
        }
    }
    /// At least 1 character.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = value.into();
        self
    }
    /// Format: `email`. At least 1 character.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// Format: `password`. At least 1 character.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BackendApiTokenInput {
    /// Format: `email`. At least 1 character.
    pub email: Option<String>,
    pub name: Option<String>,
    pub id: i64,
}

record!(BackendApiTokenInput { email, name, id });

impl BackendApiTokenInput {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    /// Format: `email`. At least 1 character.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetAllServerToServerTokensResult {
    pub id: Option<i64>,
    pub name: Option<String>,
    /// Format: `email`. At least 1 character.
    pub email: Option<String>,
    /// At least 1 character.
    pub store_hash: Option<String>,
    pub token: Option<String>,
    pub event_channel: Option<ServerToServerTokenEventChannel>,
}

record!(GetAllServerToServerTokensResult {
    id, name, email, store_hash = "storeHash", token, event_channel = "eventChannel",
});
