// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Keys that a use leaves out tell nothing apart.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /notes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-keys-that-a-use-leaves-out-tell-nothing-apart`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateNote {
    parts: Parts,
    body: NoteInput,
}

impl CreateNote {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: NoteInput::new(),
        }
    }
    pub fn note(mut self, value: NoteInputNote) -> Self {
        self.body.note = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: NoteInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateNote(json body) -> Empty {
    id: "createNote", family: V3, method: POST, path: "/notes",
});
