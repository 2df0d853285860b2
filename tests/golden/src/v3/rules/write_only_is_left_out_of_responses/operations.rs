// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Write only is left out of responses.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `POST /users`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-write-only-is-left-out-of-responses`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateUser {
    parts: Parts,
    body: AccountInput,
}

impl CreateUser {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: AccountInput::new(),
        }
    }
    pub fn login(mut self, value: impl Into<String>) -> Self {
        self.body.login = Some(value.into());
        self
    }
    /// Write-only.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.body.password = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AccountInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateUser(json body) -> Data<Account> {
    id: "createUser", family: V3, method: POST, path: "/users",
});
