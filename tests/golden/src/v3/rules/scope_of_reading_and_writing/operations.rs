// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Scope of reading and writing.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /scopes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Scope: `store_v2_things_read_only`. Feature: `v3-rules-scope-of-reading-and-writing`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetScopes {
    parts: Parts,
}

impl GetScopes {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetScopes() -> Empty {
    id: "getScopes", family: V3, method: GET, path: "/scopes", scope: "store_v2_things_read_only",
});

/// `POST /scopes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Scope: `store_v2_things`. Feature: `v3-rules-scope-of-reading-and-writing`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateScope {
    parts: Parts,
}

impl CreateScope {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(CreateScope() -> Empty {
    id: "createScope", family: V3, method: POST, path: "/scopes", scope: "store_v2_things",
});
