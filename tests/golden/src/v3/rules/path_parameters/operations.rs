// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Path parameters.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `GET /a/{id}/b/{key}/c/{kind}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-path-parameters`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAbc {
    parts: Parts,
}

impl GetAbc {
    pub fn new(id: i64, key: impl std::fmt::Display, kind: Kind) -> Self {
        Self {
            parts: Parts::new([&id, &key, &kind]),
        }
    }
}

operation!(GetAbc() -> Empty {
    id: "getABC", family: V3, method: GET, path: "/a/{id}/b/{key}/c/{kind}",
});

/// `GET /amounts/{amount}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-path-parameters`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAmount {
    parts: Parts,
}

impl GetAmount {
    pub fn new(amount: i64) -> Self {
        Self {
            parts: Parts::new([&amount]),
        }
    }
}

operation!(GetAmount() -> Empty {
    id: "getAmount", family: V3, method: GET, path: "/amounts/{amount}",
});

/// `GET /undeclared/{what}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-path-parameters`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetUndeclared {
    parts: Parts,
}

impl GetUndeclared {
    pub fn new(what: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&what]) }
    }
}

operation!(GetUndeclared() -> Empty {
    id: "getUndeclared", family: V3, method: GET, path: "/undeclared/{what}",
});
