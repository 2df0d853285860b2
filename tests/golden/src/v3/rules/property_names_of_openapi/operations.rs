// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Property names of openapi.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /meta`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-property-names-of-openapi`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetMeta {
    parts: Parts,
}

impl GetMeta {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetMeta() -> Data<GetMetaResult> {
    id: "getMeta", family: V3, method: GET, path: "/meta",
});
