// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Date time v2.

use bigcommerce_runtime::codegen::{Bare, DateTime, Empty, Parts, Rfc2822, operation};

use super::*;

/// `GET /events`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-date-time-v2`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetEvents {
    parts: Parts,
}

impl GetEvents {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `min_date_created`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("min_date_created", Rfc2822(value.into()));
        self
    }
}

operation!(GetEvents() -> Bare<Event> {
    id: "getEvents", family: V2, method: GET, path: "/events",
});

/// `POST /events`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-date-time-v2`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateEvent {
    parts: Parts,
    body: Event,
}

impl CreateEvent {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Event::new(),
        }
    }
    pub fn date_created(mut self, value: impl Into<DateTime>) -> Self {
        self.body.date_created = Some(value.into());
        self
    }
    pub fn dates(mut self, value: impl IntoIterator<Item = DateTime>) -> Self {
        self.body.dates = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Event) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateEvent(json body) -> Empty {
    id: "createEvent", family: V2, method: POST, path: "/events",
});
