// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Eight required fields are setters.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-eight-required-fields-are-setters`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateThing {
    parts: Parts,
    body: EightPost,
}

impl CreateThing {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: EightPost::new(),
        }
    }
    /// Required.
    pub fn one(mut self, value: i64) -> Self {
        self.body.one = Some(value);
        self
    }
    /// Required.
    pub fn two(mut self, value: i64) -> Self {
        self.body.two = Some(value);
        self
    }
    /// Required.
    pub fn three(mut self, value: i64) -> Self {
        self.body.three = Some(value);
        self
    }
    /// Required.
    pub fn four(mut self, value: i64) -> Self {
        self.body.four = Some(value);
        self
    }
    /// Required.
    pub fn five(mut self, value: i64) -> Self {
        self.body.five = Some(value);
        self
    }
    /// Required.
    pub fn six(mut self, value: i64) -> Self {
        self.body.six = Some(value);
        self
    }
    /// Required.
    pub fn seven(mut self, value: i64) -> Self {
        self.body.seven = Some(value);
        self
    }
    /// Required.
    pub fn eight(mut self, value: i64) -> Self {
        self.body.eight = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: EightPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateThing(json body) -> Empty {
    id: "createThing", family: V3, method: POST, path: "/things",
});
