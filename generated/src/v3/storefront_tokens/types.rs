// Written by `cargo xtask regen`; edit nothing here.
//! Types of GraphQL Storefront API tokens.

use bigcommerce_runtime::codegen::{Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenInput {
    /// 1 to 2 items.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// At least 0.
    pub expires_at: i64,
    pub channel_ids: Option<Vec<i64>>,
    /// At least 1.
    pub channel_id: Option<i64>,
}

record!(TokenInput { allowed_cors_origins, expires_at, channel_ids, channel_id });

impl TokenInput {
    pub fn new(expires_at: i64) -> Self {
        Self {
            expires_at,
            ..Record::empty()
        }
    }
    /// 1 to 2 items.
    pub fn allowed_cors_origins(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_cors_origins = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// At least 0.
    pub fn expires_at(mut self, value: i64) -> Self {
        self.expires_at = value;
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.channel_ids = Some(value.into_iter().collect());
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenPostPrivate {
    /// At least 0.
    pub expires_at: i64,
    pub channel_ids: Option<Vec<i64>>,
    /// At least 1.
    pub channel_id: Option<i64>,
    /// At least 1 item.
    pub scopes: Vec<TokenPostPrivateScope>,
}

record!(TokenPostPrivate { expires_at, channel_ids, channel_id, scopes });

impl TokenPostPrivate {
    pub fn new(
        expires_at: i64,
        scopes: impl IntoIterator<Item = TokenPostPrivateScope>,
    ) -> Self {
        Self {
            expires_at,
            scopes: scopes.into_iter().collect(),
            ..Record::empty()
        }
    }
    /// At least 0.
    pub fn expires_at(mut self, value: i64) -> Self {
        self.expires_at = value;
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.channel_ids = Some(value.into_iter().collect());
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    /// At least 1 item.
    pub fn scopes(
        mut self,
        value: impl IntoIterator<Item = TokenPostPrivateScope>,
    ) -> Self {
        self.scopes = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TokenPostImpersonation {
    /// At least 0.
    pub expires_at: i64,
    pub channel_ids: Option<Vec<i64>>,
    /// At least 1.
    pub channel_id: Option<i64>,
}

record!(TokenPostImpersonation { expires_at, channel_ids, channel_id });

impl TokenPostImpersonation {
    pub fn new(expires_at: i64) -> Self {
        Self {
            expires_at,
            ..Record::empty()
        }
    }
    /// At least 0.
    pub fn expires_at(mut self, value: i64) -> Self {
        self.expires_at = value;
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.channel_ids = Some(value.into_iter().collect());
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}
