// Written by `cargo xtask regen`; edit nothing here.
//! Operations of B2B family.

use bigcommerce_runtime::codegen::{Data, Json, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/harbours/{harbourId}/quays`
///
/// Feature: `b2b-rules-b2b-family`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllQuaysOfHarbour {
    parts: Parts,
}

impl GetAllQuaysOfHarbour {
    pub fn new(harbour_id: i64) -> Self {
        Self {
            parts: Parts::new([&harbour_id]),
        }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn kinds(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("kinds", values);
        self
    }
    pub fn names(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.list("names", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetAllQuaysOfHarbour() -> Page<QuaysOfHarbour> {
    id: "get-harbours-harbourId-quays", family: B2b, method: GET,
    path: "/api/v3/io/harbours/{harbourId}/quays", paging: Offset,
});

/// `POST /api/v2/quays`
///
/// Feature: `b2b-rules-b2b-family`. Needs no token.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BuildQuay {
    parts: Parts,
}

impl BuildQuay {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(BuildQuay() -> Data<Json> {
    id: "quaycreate", family: B2bStorefront, method: POST, path: "/api/v2/quays", open: true,
});
