// Written by `cargo xtask regen`; edit nothing here.
//! Types of Both ways one type where rules agree.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub text: Option<String>,
    pub pinned: Option<bool>,
}

record!(Note { text, pinned });

impl Note {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    pub fn pinned(mut self, value: bool) -> Self {
        self.pinned = Some(value);
        self
    }
}
