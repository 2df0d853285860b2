// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Registry.

use bigcommerce_runtime::codegen::{Bare, BareList, Maybe, Parts, operation};

use super::*;

/// `POST /nets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-registry`.
///
/// Errors: 404 [`Hole`](super::Hole), others [`Hole`](super::Hole).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateNet {
    parts: Parts,
    body: Net,
}

impl CreateNet {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Net::new(),
        }
    }
    pub fn mesh(mut self, value: i64) -> Self {
        self.body.mesh = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Net) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateNet(json body) -> Maybe<Bare<Net>> {
    id: "createNet", family: V3, method: POST, path: "/nets",
});

/// `GET /nets`
///
/// Not in the reference; stores answer it. Feature: `v3-rules-registry`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetNets {
    parts: Parts,
}

impl GetNets {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetNets() -> BareList<Net> { id: "getNets", family: V3, method: GET, path: "/nets" });
