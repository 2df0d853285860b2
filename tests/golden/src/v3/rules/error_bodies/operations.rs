// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Error bodies.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /traps`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-error-bodies`.
///
/// Errors: 404 [`Missing`](super::Missing), 422 [`Invalid`](super::Invalid), 500, others [`DefaultError`](super::DefaultError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTrap {
    parts: Parts,
}

impl GetTrap {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetTrap() -> Data<Trap> { id: "getTrap", family: V3, method: GET, path: "/traps" });
