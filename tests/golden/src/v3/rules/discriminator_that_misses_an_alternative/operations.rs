// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Discriminator that misses an alternative.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /animals`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-discriminator-that-misses-an-alternative`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAnimal {
    parts: Parts,
}

impl GetAnimal {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAnimal() -> Bare<Animal> {
    id: "getAnimal", family: V3, method: GET, path: "/animals",
});
