// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope bare list.

use bigcommerce_runtime::codegen::{BareList, Json, Parts, operation};

use super::*;

/// `GET /comets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-envelope-bare-list`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetComets {
    parts: Parts,
}

impl GetComets {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetComets() -> BareList<Comet> {
    id: "getComets", family: V2, method: GET, path: "/comets",
});

/// `GET /dust`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-envelope-bare-list`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetDust {
    parts: Parts,
}

impl GetDust {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetDust() -> BareList<Json> { id: "getDust", family: V2, method: GET, path: "/dust" });
