// Written by `cargo xtask regen`; edit nothing here.
//! Types of Authentication.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StorefrontAuthtokenWithinStencilInput {
    pub bc_token: String,
    /// At least 1 character.
    pub store_hash: Option<String>,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    pub customer_id: Option<i64>,
}

record!(StorefrontAuthtokenWithinStencilInput {
    bc_token = "bcToken", store_hash = "storeHash", channel_id = "channelId",
    customer_id = "customerId",
});

impl StorefrontAuthtokenWithinStencilInput {
    pub fn new(bc_token: impl Into<String>) -> Self {
        Self {
            bc_token: bc_token.into(),
            ..Record::empty()
        }
    }
    pub fn bc_token(mut self, value: impl Into<String>) -> Self {
        self.bc_token = value.into();
        self
    }
    /// At least 1 character.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = Some(value.into());
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
}
