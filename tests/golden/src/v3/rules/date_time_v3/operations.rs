// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Date time v3.

use bigcommerce_runtime::codegen::{Data, DateTime, Parts, operation};

use super::*;

/// `GET /events`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-date-time-v3`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetEvents {
    parts: Parts,
}

impl GetEvents {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn since(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("since", value.into());
        self
    }
}

operation!(GetEvents() -> Data<Event> {
    id: "getEvents", family: V3, method: GET, path: "/events",
});
