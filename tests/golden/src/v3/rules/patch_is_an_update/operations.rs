// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Patch is an update.

use bigcommerce_runtime::codegen::{Empty, Nullable, Parts, operation};

use super::*;

/// `PATCH /patches/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-patch-is-an-update`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PatchPatch {
    parts: Parts,
    body: PatchBody,
}

impl PatchPatch {
    pub fn new(id: i64) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: PatchBody::new(),
        }
    }
    pub fn thread(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.thread = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PatchBody) -> Self {
        self.body = body;
        self
    }
}

operation!(PatchPatch(json body) -> Empty {
    id: "patchPatch", family: V3, method: PATCH, path: "/patches/{id}",
});
