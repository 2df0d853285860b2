// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Metafields by path two.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /planks/{id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-planks-metafields-two`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPlankMetafields {
    parts: Parts,
}

impl GetPlankMetafields {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetPlankMetafields() -> Page<Metafield> {
    id: "getPlankMetafields", family: V3, method: GET, path: "/planks/{id}/metafields",
});
