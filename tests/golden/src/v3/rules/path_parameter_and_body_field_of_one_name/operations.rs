// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Path parameter and body field of one name.

use bigcommerce_runtime::codegen::{Empty, Nullable, Parts, operation};

use super::*;

/// `POST /things/{code}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-path-parameter-and-body-field-of-one-name`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: ThingInput,
}

impl CreateThing {
    pub fn new(code: impl std::fmt::Display, body_code: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&code]),
            body: ThingInput::new(body_code),
        }
    }
    pub fn size(mut self, value: i64) -> Self {
        self.body.size = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ThingInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Empty {
    id: "createThing", family: V3, method: POST, path: "/things/{code}",
});

/// `PUT /things/{code}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-path-parameter-and-body-field-of-one-name`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateThing {
    parts: Parts,
    body: ThingUpdate,
}

impl UpdateThing {
    pub fn new(code: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&code]),
            body: ThingUpdate::new(),
        }
    }
    pub fn body_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.code = value.into();
        self
    }
    pub fn size(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.size = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ThingUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateThing(json body) -> Empty {
    id: "updateThing", family: V3, method: PUT, path: "/things/{code}",
});
