// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Include and field lists.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `GET /things`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-include-and-field-lists`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThings {
    parts: Parts,
}

impl GetThings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ThingField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ThingField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ThingField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ThingField>::into));
        self
    }
}

operation!(GetThings() -> Empty { id: "getThings", family: V3, method: GET, path: "/things" });
