// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Same operation id in two modules one.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /firsts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-same-id-one`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSame {
    parts: Parts,
}

impl GetSame {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetSame() -> Data<Same> { id: "getSame", family: V3, method: GET, path: "/firsts" });
