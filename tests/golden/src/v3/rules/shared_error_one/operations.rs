// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Shared error shape one.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /ones`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-shared-error-one`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOne {
    parts: Parts,
}

impl GetOne {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetOne() -> Empty { id: "getOne", family: V3, method: GET, path: "/ones" });
