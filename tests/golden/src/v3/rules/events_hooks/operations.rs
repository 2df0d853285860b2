// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Hooks.

use bigcommerce_runtime::codegen::{Empty, Page, Parts, operation};

use super::*;

/// `GET /hooks`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-events-hooks`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetHooks {
    parts: Parts,
}

impl GetHooks {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.parts.query("scope", value.into());
        self
    }
}

operation!(GetHooks() -> Page<Hook> { id: "getHooks", family: V3, method: GET, path: "/hooks" });

/// `POST /hooks`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-events-hooks`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateHook {
    parts: Parts,
    body: HookInput,
}

impl CreateHook {
    pub fn new(scope: impl Into<Scope>) -> Self {
        Self {
            parts: Parts::new([]),
            body: HookInput::new(scope),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: HookInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateHook(json body) -> Empty {
    id: "createHook", family: V3, method: POST, path: "/hooks",
});
