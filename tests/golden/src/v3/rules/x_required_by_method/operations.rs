// Written by `cargo xtask regen`; edit nothing here.
//! Operations of X required by method.

use bigcommerce_runtime::codegen::{Empty, Nullable, Parts, operation};

use super::*;

/// `POST /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-x-required-by-method`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: MethodThing,
}

impl CreateThing {
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: MethodThing::new(code),
        }
    }
    pub fn version(mut self, value: i64) -> Self {
        self.body.version = Some(value);
        self
    }
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.body.remark = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MethodThing) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Empty {
    id: "createThing", family: V3, method: POST, path: "/things",
});

/// `PUT /things/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-x-required-by-method`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateThing {
    parts: Parts,
    body: MethodThingUpdate,
}

impl UpdateThing {
    pub fn new(id: i64, version: i64) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: MethodThingUpdate::new(version),
        }
    }
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.code = value.into();
        self
    }
    pub fn remark(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.remark = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MethodThingUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateThing(json body) -> Empty {
    id: "updateThing", family: V3, method: PUT, path: "/things/{id}",
});
