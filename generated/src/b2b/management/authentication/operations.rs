// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Authentication.

use bigcommerce_runtime::codegen::{Data, Json, Page, Parts, operation};

use super::*;

/// `POST /api/io/auth/customers`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/authentication#get-storefront-authtoken-with-credentials). Feature: `b2b-management-authentication`. Needs no token.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStorefrontAuthtokenWithCredentials {
    parts: Parts,
    body: StorefrontAuthtokenWithCredentialInput,
}

impl GetStorefrontAuthtokenWithCredentials {
    /// - `store_hash`: At least 1 character.
    /// - `email`: Format: `email`. At least 1 character.
    /// - `password`: Format: `password`. At least 1 character.
    /// - `channel_id`: Default: `1`.
    pub fn new(
        store_hash: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
        channel_id: i64,
        name: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: StorefrontAuthtokenWithCredentialInput::new(
                store_hash,
                email,
                password,
                channel_id,
                name,
            ),
        }
    }
    pub fn begin_at(mut self, value: i64) -> Self {
        self.body.begin_at = Some(value);
        self
    }
    pub fn end_at(mut self, value: i64) -> Self {
        self.body.end_at = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StorefrontAuthtokenWithCredentialInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GetStorefrontAuthtokenWithCredentials(json body) -> Data<ServerToServerToken> {
    id: "post-auth-customer", family: B2b, method: POST, path: "/api/io/auth/customers", open: true,
});

/// `POST /api/io/auth/customers/storefront`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/authentication#get-a-b2b-storefront-token). Feature: `b2b-management-authentication`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetB2bStorefrontToken {
    parts: Parts,
    body: B2bStorefrontTokenInput,
}

impl GetB2bStorefrontToken {
    pub fn new(customer_id: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: B2bStorefrontTokenInput::new(customer_id),
        }
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn customer_access_token(mut self, value: CustomerAccessToken) -> Self {
        self.body.customer_access_token = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: B2bStorefrontTokenInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GetB2bStorefrontToken(json body) -> Data<B2bStorefrontToken> {
    id: "post-auth-customers-storefront", family: B2b, method: POST,
    path: "/api/io/auth/customers/storefront",
});

/// `GET /api/io/auth/storefront`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/authentication#get-a-storefront-api-authtoken). Feature: `b2b-management-authentication`. Needs no token.
///
/// Errors: 401 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStorefrontApiAuthtoken {
    parts: Parts,
}

impl GetStorefrontApiAuthtoken {
    /// - `jwt_token`: Query: `jwtToken`.
    pub fn new(jwt_token: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("jwtToken", jwt_token.into());
        Self { parts }
    }
    /// Query: `channelId`.
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("channelId", value.into());
        self
    }
}

operation!(GetStorefrontApiAuthtoken() -> Data<Token> {
    id: "get-auth-storefront", family: B2b, method: GET, path: "/api/io/auth/storefront",
    open: true,
});

/// `POST /api/io/auth/backend`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/authentication#get-a-server-to-server-token). Feature: `b2b-management-authentication`. Needs no token.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetServerToServerToken {
    parts: Parts,
    body: ServerToServerTokenInput,
}

#[allow(deprecated)]
impl GetServerToServerToken {
    /// - `store_hash`: At least 1 character.
    /// - `email`: Format: `email`. At least 1 character.
    /// - `password`: Format: `password`. At least 1 character.
    pub fn new(
        store_hash: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ServerToServerTokenInput::new(store_hash, email, password, name),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ServerToServerTokenInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GetServerToServerToken(json body) -> Page<ServerToServerToken> {
    id: "post-auth-backend", family: B2b, method: POST, path: "/api/io/auth/backend", open: true,
    deprecated: true,
});

/// `DELETE /api/io/auth/backend`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/authentication#delete-backend-api-tokens). Feature: `b2b-management-authentication`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBackendApiTokens {
    parts: Parts,
    body: BackendApiTokenInput,
}

#[allow(deprecated)]
impl DeleteBackendApiTokens {
    pub fn new(id: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: BackendApiTokenInput::new(id),
        }
    }
    /// Format: `email`. At least 1 character.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BackendApiTokenInput) -> Self {
        self.body = body;
        self
    }
}

operation!(DeleteBackendApiTokens(json body) -> Page<Json> {
    id: "delete-auth-backend", family: B2b, method: DELETE, path: "/api/io/auth/backend",
    deprecated: true,
});

/// `GET /api/io/backend/tokens`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/authentication#get-all-server-to-server-tokens). Feature: `b2b-management-authentication`. Paged by `offset` and `limit`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllServerToServerTokens {
    parts: Parts,
}

#[allow(deprecated)]
impl GetAllServerToServerTokens {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// 1 to 250. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
}

operation!(GetAllServerToServerTokens() -> Page<GetAllServerToServerTokensResult> {
    id: "get-backend-tokens", family: B2b, method: GET, path: "/api/io/backend/tokens",
    paging: Offset, deprecated: true,
});
