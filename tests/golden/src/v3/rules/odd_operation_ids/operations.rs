// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Odd operation ids.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

/// `GET /odd/a`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-odd-operation-ids`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOddThing {
    parts: Parts,
}

impl GetOddThing {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetOddThing() -> Empty { id: "get-odd.thing", family: V3, method: GET, path: "/odd/a" });

/// `GET /odd/b`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-odd-operation-ids`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOddThings {
    parts: Parts,
}

impl GetOddThings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetOddThings() -> Empty {
    id: "Get Odd / Things", family: V3, method: GET, path: "/odd/b",
});

/// `GET /odd/c`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-odd-operation-ids`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ThreeRdThing {
    parts: Parts,
}

impl ThreeRdThing {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(ThreeRdThing() -> Empty { id: "3rdThing", family: V3, method: GET, path: "/odd/c" });

/// `GET /odd/e`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-odd-operation-ids`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CrET {
    parts: Parts,
}

impl CrET {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(CrET() -> Empty { id: "crée_été", family: V3, method: GET, path: "/odd/e" });
