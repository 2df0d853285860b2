// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope page.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /moons`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-page`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetMoons {
    parts: Parts,
}

impl GetMoons {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetMoons() -> Page<Moon> { id: "getMoons", family: V3, method: GET, path: "/moons" });
