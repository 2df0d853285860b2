// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Nullable all of.

use bigcommerce_runtime::codegen::{Empty, Nullable, Parts, operation};

use super::*;

/// `POST /shells`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-nullable-all-of`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateShell {
    parts: Parts,
    body: Shell,
}

impl CreateShell {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Shell::new(),
        }
    }
    pub fn kernel(mut self, value: impl Into<Nullable<Kernel>>) -> Self {
        self.body.kernel = value.into();
        self
    }
    pub fn own(mut self, value: Kernel) -> Self {
        self.body.own = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Shell) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateShell(json body) -> Empty {
    id: "createShell", family: V3, method: POST, path: "/shells",
});
