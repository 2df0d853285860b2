// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Both ways one type where rules agree.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `POST /notes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-both-ways-one-type-where-rules-agree`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateNote {
    parts: Parts,
    body: Note,
}

impl CreateNote {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Note::new(),
        }
    }
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }
    pub fn pinned(mut self, value: bool) -> Self {
        self.body.pinned = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Note) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateNote(json body) -> Data<Note> {
    id: "createNote", family: V3, method: POST, path: "/notes",
});
