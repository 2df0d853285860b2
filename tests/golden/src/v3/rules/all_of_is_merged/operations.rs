// Written by `cargo xtask regen`; edit nothing here.
//! Operations of All of is merged.

use bigcommerce_runtime::codegen::{Decimal, Empty, Parts, operation};

use super::*;

/// `POST /crates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-all-of-is-merged`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCrate {
    parts: Parts,
    body: Crate,
}

impl CreateCrate {
    pub fn new(width: impl Into<Decimal>, lid: bool) -> Self {
        Self {
            parts: Parts::new([]),
            body: Crate::new(width, lid),
        }
    }
    /// At most 10.
    pub fn depth(mut self, value: impl Into<Decimal>) -> Self {
        self.body.depth = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Crate) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCrate(json body) -> Empty {
    id: "createCrate", family: V3, method: POST, path: "/crates",
});
