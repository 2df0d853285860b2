// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Data and batch.

use bigcommerce_runtime::codegen::{Parts, Saved, operation};

use super::*;

/// `PUT /rafts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-data-and-batch`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateRaft {
    parts: Parts,
}

impl UpdateRaft {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(UpdateRaft() -> Saved<Raft> {
    id: "updateRaft", family: V3, method: PUT, path: "/rafts",
});
