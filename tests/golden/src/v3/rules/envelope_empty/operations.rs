// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope empty.

use bigcommerce_runtime::codegen::{Bare, Empty, Json, Map, Parts, operation};

/// `DELETE /voids/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-empty`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteVoid {
    parts: Parts,
}

impl DeleteVoid {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteVoid() -> Empty {
    id: "deleteVoid", family: V3, method: DELETE, path: "/voids/{id}",
});

/// `POST /voids`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-empty`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateVoid {
    parts: Parts,
}

impl CreateVoid {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(CreateVoid() -> Bare<Map<String, Json>> {
    id: "createVoid", family: V3, method: POST, path: "/voids",
});

/// `PUT /voids`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-empty`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateVoid {
    parts: Parts,
}

impl UpdateVoid {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(UpdateVoid() -> Empty { id: "updateVoid", family: V3, method: PUT, path: "/voids" });
