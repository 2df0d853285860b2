// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Names that are rust keywords.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /keywords`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-names-that-are-rust-keywords`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateKeyword {
    parts: Parts,
    body: KeywordInput,
}

impl CreateKeyword {
    pub fn new(body_type: impl Into<String>, self_: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: KeywordInput::new(body_type, self_),
        }
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.parts.query("type", value.into());
        self
    }
    /// Query: `new`.
    pub fn new_filter(mut self, value: impl Into<String>) -> Self {
        self.parts.query("new", value.into());
        self
    }
    /// Query: `send`.
    pub fn send_filter(mut self, value: impl Into<String>) -> Self {
        self.parts.query("send", value.into());
        self
    }
    pub fn r#match(mut self, value: impl Into<String>) -> Self {
        self.parts.query("match", value.into());
        self
    }
    pub fn r#fn(mut self, value: impl Into<String>) -> Self {
        self.body.r#fn = Some(value.into());
        self
    }
    pub fn r#async(mut self, value: bool) -> Self {
        self.body.r#async = Some(value);
        self
    }
    pub fn one_st(mut self, value: impl Into<String>) -> Self {
        self.body.one_st = Some(value.into());
        self
    }
    pub fn empty(mut self, value: impl Into<String>) -> Self {
        self.body.empty = Some(value.into());
        self
    }
    pub fn body_empty(mut self, value: impl Into<String>) -> Self {
        self.body.empty_lower = Some(value.into());
        self
    }
    pub fn r#gen(mut self, value: impl Into<String>) -> Self {
        self.body.r#gen = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: KeywordInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateKeyword(json body) -> Empty {
    id: "createKeyword", family: V3, method: POST, path: "/keywords",
});
