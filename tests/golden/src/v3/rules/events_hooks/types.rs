// Written by `cargo xtask regen`; edit nothing here.
//! Types of Hooks.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Hook {
    pub scope: Option<Scope>,
}

record!(Hook { scope });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HookInput {
    pub scope: Scope,
}

record!(HookInput { scope });

impl HookInput {
    pub fn new(scope: impl Into<Scope>) -> Self {
        Self { scope: scope.into() }
    }
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = value.into();
        self
    }
}
