// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Nullable enum.

use bigcommerce_runtime::codegen::{Empty, Nullable, Parts, operation};

use super::*;

/// `POST /moods`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-nullable-enum`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateMood {
    parts: Parts,
    body: Mood,
}

impl CreateMood {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Mood::new(),
        }
    }
    pub fn mood(mut self, value: impl Into<Nullable<MoodItem>>) -> Self {
        self.body.mood = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Mood) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateMood(json body) -> Empty {
    id: "createMood", family: V3, method: POST, path: "/moods",
});
