// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Text body.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `PUT /robots`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-text-body`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateRobots {
    parts: Parts,
    body: String,
}

impl UpdateRobots {
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into(),
        }
    }
}

operation!(UpdateRobots(text body) -> Empty {
    id: "updateRobots", family: V3, method: PUT, path: "/robots",
});
