// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Success or 204.

use bigcommerce_runtime::codegen::{Data, Maybe, Parts, operation};

use super::*;

/// `POST /maybes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-success-or-204`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateMaybe {
    parts: Parts,
}

impl CreateMaybe {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(CreateMaybe() -> Maybe<Data<CreateMaybeResult>> {
    id: "createMaybe", family: V3, method: POST, path: "/maybes",
});
