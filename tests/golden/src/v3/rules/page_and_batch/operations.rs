// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Page and batch.

use bigcommerce_runtime::codegen::{Batch, Page, Parts, operation};

use super::*;

/// `PUT /boats`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-page-and-batch`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBoats {
    parts: Parts,
    body: Vec<BoatUpdate>,
}

impl UpdateBoats {
    pub fn new(body: impl IntoIterator<Item = BoatUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateBoats(json body) -> Batch<Boat> {
    id: "updateBoats", family: V3, method: PUT, path: "/boats",
});

/// `GET /boats`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-page-and-batch`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBoats {
    parts: Parts,
}

impl GetBoats {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetBoats() -> Page<Boat> { id: "getBoats", family: V3, method: GET, path: "/boats" });
