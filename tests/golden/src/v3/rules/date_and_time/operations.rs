// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Date and time.

use bigcommerce_runtime::codegen::{Data, NaiveDate, Parts, operation};

use super::*;

/// `GET /days`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-date-and-time`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetDay {
    parts: Parts,
}

impl GetDay {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn day(mut self, value: NaiveDate) -> Self {
        self.parts.query("day", value);
        self
    }
}

operation!(GetDay() -> Data<Day> { id: "getDay", family: V3, method: GET, path: "/days" });
