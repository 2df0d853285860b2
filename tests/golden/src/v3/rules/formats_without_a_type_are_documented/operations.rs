// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Formats without a type are documented.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /people`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-formats-without-a-type-are-documented`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePerson {
    parts: Parts,
    body: Person,
}

impl CreatePerson {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Person::new(),
        }
    }
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.body.uuid = Some(value.into());
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }
    /// Format: `uri`.
    pub fn site(mut self, value: impl Into<String>) -> Self {
        self.body.site = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Person) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePerson(json body) -> Empty {
    id: "createPerson", family: V3, method: POST, path: "/people",
});
