// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Authentication.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `POST /api/v2/login`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/authentication#get-storefront-authtoken-within-stencil). Feature: `b2b-storefront-authentication`. Needs no token.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStorefrontAuthtokenWithinStencil {
    parts: Parts,
    body: StorefrontAuthtokenWithinStencilInput,
}

impl GetStorefrontAuthtokenWithinStencil {
    pub fn new(bc_token: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: StorefrontAuthtokenWithinStencilInput::new(bc_token),
        }
    }
    /// At least 1 character.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.body.store_hash = Some(value.into());
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.body.customer_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StorefrontAuthtokenWithinStencilInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GetStorefrontAuthtokenWithinStencil(json body) -> Data<Token> {
    id: "post-login", family: B2bStorefront, method: POST, path: "/api/v2/login", open: true,
});
