// Written by `cargo xtask regen`; edit nothing here.
//! Operations of GraphQL Storefront API tokens.

use bigcommerce_runtime::codegen::{Data, Empty, Parts, operation};

use super::*;

/// `POST /storefront/api-token`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-authentication/tokens#create-a-token). Scope: `store_storefront_api`. Feature: `v3-storefront-tokens`.
///
/// Errors: 401, 403, 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateToken {
    parts: Parts,
    body: TokenInput,
}

impl CreateToken {
    /// - `expires_at`: At least 0.
    pub fn new(expires_at: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: TokenInput::new(expires_at),
        }
    }
    /// 1 to 2 items.
    pub fn allowed_cors_origins(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.allowed_cors_origins = Some(
            value.into_iter().map(Into::into).collect(),
        );
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.channel_ids = Some(value.into_iter().collect());
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: TokenInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateToken(json body) -> Data<Token> {
    id: "createToken", family: V3, method: POST, path: "/storefront/api-token",
    scope: "store_storefront_api",
});

/// `DELETE /storefront/api-token`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-authentication/tokens#revoke-a-token). Scope: `store_storefront_api`. Feature: `v3-storefront-tokens`.
///
/// Errors: 401, 403, 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct RevokeToken {
    parts: Parts,
}

impl RevokeToken {
    /// - `sf_api_token`: Header: `Sf-Api-Token`.
    pub fn new(sf_api_token: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.header("Sf-Api-Token", sf_api_token.into());
        Self { parts }
    }
}

operation!(RevokeToken() -> Empty {
    id: "revokeToken", family: V3, method: DELETE, path: "/storefront/api-token",
    scope: "store_storefront_api",
});

/// `POST /storefront/api-token-private`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-authentication/tokens#create-a-private-api-token). Scope: `store_storefront_api`. Feature: `v3-storefront-tokens`.
///
/// Errors: 401, 403, 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePrivateToken {
    parts: Parts,
    body: TokenPostPrivate,
}

impl CreatePrivateToken {
    /// - `expires_at`: At least 0.
    /// - `scopes`: At least 1 item.
    pub fn new(
        expires_at: i64,
        scopes: impl IntoIterator<Item = TokenPostPrivateScope>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: TokenPostPrivate::new(expires_at, scopes),
        }
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.channel_ids = Some(value.into_iter().collect());
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: TokenPostPrivate) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePrivateToken(json body) -> Data<Token> {
    id: "createPrivateToken", family: V3, method: POST, path: "/storefront/api-token-private",
    scope: "store_storefront_api",
});

/// `POST /storefront/api-token-customer-impersonation`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-authentication/tokens#create-a-token). Scope: `store_storefront_api`. Feature: `v3-storefront-tokens`.
///
/// Errors: 401, 403, 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateTokenWithCustomerImpersonation {
    parts: Parts,
    body: TokenPostImpersonation,
}

impl CreateTokenWithCustomerImpersonation {
    /// - `expires_at`: At least 0.
    pub fn new(expires_at: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: TokenPostImpersonation::new(expires_at),
        }
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.channel_ids = Some(value.into_iter().collect());
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: TokenPostImpersonation) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateTokenWithCustomerImpersonation(json body) -> Data<Token> {
    id: "createTokenWithCustomerImpersonation", family: V3, method: POST,
    path: "/storefront/api-token-customer-impersonation", scope: "store_storefront_api",
});
