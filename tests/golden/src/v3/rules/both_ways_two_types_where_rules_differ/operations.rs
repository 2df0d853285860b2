// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Both ways two types where rules differ.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `POST /memos`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-both-ways-two-types-where-rules-differ`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateMemo {
    parts: Parts,
    body: MemoInput,
}

impl CreateMemo {
    pub fn new(subject: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: MemoInput::new(subject),
        }
    }
    pub fn urgent(mut self, value: bool) -> Self {
        self.body.urgent = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MemoInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateMemo(json body) -> Data<Memo> {
    id: "createMemo", family: V3, method: POST, path: "/memos",
});
