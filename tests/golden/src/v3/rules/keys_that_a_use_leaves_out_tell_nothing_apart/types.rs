// Written by `cargo xtask regen`; edit nothing here.
//! Types of Keys that a use leaves out tell nothing apart.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteInput {
    pub note: Option<NoteInputNote>,
}

record!(NoteInput { note });

impl NoteInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn note(mut self, value: NoteInputNote) -> Self {
        self.note = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NoteInputNote {
    pub text: Option<String>,
}

record!(NoteInputNote { text });

impl NoteInputNote {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}
