// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Equal successes are one.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `PUT /echoes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-successes-are-one`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateEcho {
    parts: Parts,
}

impl UpdateEcho {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(UpdateEcho() -> Data<Echo> {
    id: "updateEcho", family: V3, method: PUT, path: "/echoes",
});
