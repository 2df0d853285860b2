// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Paging.

use bigcommerce_runtime::codegen::{Bare, BareList, Parts, operation};

use super::*;

/// `GET /by_page`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-paging`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetByPage {
    parts: Parts,
}

impl GetByPage {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetByPage() -> BareList<Row> {
    id: "getByPage", family: V3, method: GET, path: "/by_page", paging: Page,
});

/// `POST /by_page`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-paging`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostByPage {
    parts: Parts,
}

impl PostByPage {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
}

operation!(PostByPage() -> BareList<Row> {
    id: "postByPage", family: V3, method: POST, path: "/by_page",
});

/// `GET /by_cursor`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-paging`. Paged by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetByCursor {
    parts: Parts,
}

impl GetByCursor {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetByCursor() -> BareList<Row> {
    id: "getByCursor", family: V3, method: GET, path: "/by_cursor", paging: Cursor,
});

/// `GET /by_either`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-paging`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetByEither {
    parts: Parts,
}

impl GetByEither {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
}

operation!(GetByEither() -> BareList<Row> {
    id: "getByEither", family: V3, method: GET, path: "/by_either", paging: PageOrCursor,
});

/// `GET /by_offset`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-paging`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetByOffset {
    parts: Parts,
}

impl GetByOffset {
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

operation!(GetByOffset() -> BareList<Row> {
    id: "getByOffset", family: V3, method: GET, path: "/by_offset", paging: Offset,
});

/// `GET /by_page/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-paging`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOneByPage {
    parts: Parts,
}

impl GetOneByPage {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
}

operation!(GetOneByPage() -> Bare<Row> {
    id: "getOneByPage", family: V3, method: GET, path: "/by_page/{id}",
});
