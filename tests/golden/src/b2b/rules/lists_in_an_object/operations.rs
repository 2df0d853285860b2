// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Lists in an object.

use bigcommerce_runtime::codegen::{Data, Page, Parts, operation};

use super::*;

/// `GET /api/v2/anchors`
///
/// Feature: `b2b-rules-lists-in-an-object`. Paged by `offset` and `limit`. Needs no token.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ListAnchors {
    parts: Parts,
}

impl ListAnchors {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(ListAnchors() -> Page<Anchor> {
    id: "listAnchors", family: B2bStorefront, method: GET, path: "/api/v2/anchors", paging: Offset,
    open: true,
});

/// `GET /api/v2/products`
///
/// Feature: `b2b-rules-lists-in-an-object`. Paged by `offset` and `limit`. Needs no token.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ListProducts {
    parts: Parts,
}

impl ListProducts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(ListProducts() -> Page<Anchor> {
    id: "listProducts", family: B2bStorefront, method: GET, path: "/api/v2/products",
    paging: Offset, open: true,
});

/// `GET /api/v2/chains`
///
/// Feature: `b2b-rules-lists-in-an-object`. Paged by `offset` and `limit`. Needs no token.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ListChains {
    parts: Parts,
}

impl ListChains {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(ListChains() -> Page<Anchor> {
    id: "listChains", family: B2bStorefront, method: GET, path: "/api/v2/chains", paging: Offset,
    open: true,
});

/// `GET /api/v2/lockers`
///
/// Feature: `b2b-rules-lists-in-an-object`. Needs no token.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ListLockers {
    parts: Parts,
}

impl ListLockers {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(ListLockers() -> Data<Locker> {
    id: "listLockers", family: B2bStorefront, method: GET, path: "/api/v2/lockers", open: true,
});
