// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Shared error shape two.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /twos`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-shared-error-two`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTwo {
    parts: Parts,
}

impl GetTwo {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetTwo() -> Empty { id: "getTwo", family: V3, method: GET, path: "/twos" });
