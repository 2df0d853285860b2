// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope batch.

use bigcommerce_runtime::codegen::{Batch, Parts, operation};

use super::*;

/// `PUT /ships`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-batch`.
#[derive(Clone, Debug)]
pub struct UpdateShips {
    parts: Parts,
    body: Vec<Ship>,
}

impl UpdateShips {
    pub fn new(body: impl IntoIterator<Item = Ship>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateShips(json body) -> Batch<UpdateShipsResult> {
    id: "updateShips", family: V3, method: PUT, path: "/ships",
});
