// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Put fields are nullable at the top.

use bigcommerce_runtime::codegen::{Empty, Nullable, Parts, operation};

use super::*;

/// `PUT /things/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-put-fields-are-nullable-at-the-top`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateThing {
    parts: Parts,
    body: ThingPut,
}

impl UpdateThing {
    pub fn new(id: i64, body_id: i64) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: ThingPut::new(body_id),
        }
    }
    pub fn colour(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.colour = value.into();
        self
    }
    pub fn r#box(mut self, value: impl Into<Nullable<ThingPutBox>>) -> Self {
        self.body.r#box = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ThingPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateThing(json body) -> Empty {
    id: "updateThing", family: V3, method: PUT, path: "/things/{id}",
});

/// `PUT /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-put-fields-are-nullable-at-the-top`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateThings {
    parts: Parts,
    body: Vec<ThingPut>,
}

impl UpdateThings {
    pub fn new(body: impl IntoIterator<Item = ThingPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateThings(json body) -> Empty {
    id: "updateThings", family: V3, method: PUT, path: "/things",
});
