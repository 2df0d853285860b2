// Written by `cargo xtask regen`; edit nothing here.
//! Operations of One of texts of two formats.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /moments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-texts-of-two-formats`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetMoment {
    parts: Parts,
}

impl GetMoment {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetMoment() -> Bare<Moment> {
    id: "getMoment", family: V3, method: GET, path: "/moments",
});
