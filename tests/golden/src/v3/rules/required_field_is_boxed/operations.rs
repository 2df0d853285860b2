// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Required field is boxed.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /shelves`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-required-field-is-boxed`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateShelf {
    parts: Parts,
    body: Shelf,
}

impl CreateShelf {
    pub fn new(room: Room) -> Self {
        Self {
            parts: Parts::new([]),
            body: Shelf::new(room),
        }
    }
    pub fn height(mut self, value: i64) -> Self {
        self.body.height = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Shelf) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateShelf(json body) -> Empty {
    id: "createShelf", family: V3, method: POST, path: "/shelves",
});
