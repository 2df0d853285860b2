// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Required fields are constructor arguments.

use bigcommerce_runtime::codegen::{Decimal, Empty, Parts, operation};

use super::*;

/// `POST /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-required-fields-are-constructor-arguments`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: ThingPost,
}

impl CreateThing {
    pub fn new(
        title: impl Into<String>,
        amount: impl Into<Decimal>,
        tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ThingPost::new(title, amount, tags),
        }
    }
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.body.note = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ThingPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Empty {
    id: "createThing", family: V3, method: POST, path: "/things",
});
