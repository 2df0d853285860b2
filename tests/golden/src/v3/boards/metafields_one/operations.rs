// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Metafields by path one.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /boards/{id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-boards-metafields-one`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBoardMetafields {
    parts: Parts,
}

impl GetBoardMetafields {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetBoardMetafields() -> Page<Metafield> {
    id: "getBoardMetafields", family: V3, method: GET, path: "/boards/{id}/metafields",
});
