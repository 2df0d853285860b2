// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope batch.

use bigcommerce_runtime::codegen::{Batch, Parts, operation};

use super::*;

/// `PUT /ships`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-batch`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateShips {
    parts: Parts,
    body: Vec<ShipUpdate>,
}

impl UpdateShips {
    pub fn new(body: impl IntoIterator<Item = ShipUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateShips(json body) -> Batch<Ship> {
    id: "updateShips", family: V3, method: PUT, path: "/ships",
});
