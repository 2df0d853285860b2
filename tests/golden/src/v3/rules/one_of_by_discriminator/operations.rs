// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of by discriminator.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `POST /animals`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-by-discriminator`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateAnimal {
    parts: Parts,
    body: AnimalInput,
}

impl CreateAnimal {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: AnimalInput::new(),
        }
    }
    pub fn animal(mut self, value: impl Into<AnimalInputAnimal>) -> Self {
        self.body.animal = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AnimalInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateAnimal(json body) -> Empty {
    id: "createAnimal", family: V3, method: POST, path: "/animals",
});
