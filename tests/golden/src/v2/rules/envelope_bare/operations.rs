// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope bare.

use bigcommerce_runtime::codegen::{Bare, Parts, operation};

use super::*;

/// `GET /stars`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-envelope-bare`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStar {
    parts: Parts,
}

impl GetStar {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetStar() -> Bare<Star> { id: "getStar", family: V2, method: GET, path: "/stars" });

/// `GET /stars/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-envelope-bare`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CountStars {
    parts: Parts,
}

impl CountStars {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(CountStars() -> Bare<i64> {
    id: "countStars", family: V2, method: GET, path: "/stars/count",
});
