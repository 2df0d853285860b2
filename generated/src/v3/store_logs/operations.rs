// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Store Logs V3 API.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /store/systemlogs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-logs#get-system-logs). Scope: `store_logs_read_only`. Feature: `v3-store-logs`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreSystemLogs {
    parts: Parts,
}

impl GetStoreSystemLogs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Default: `1`.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.parts.query("type", value.into());
        self
    }
    /// Query: `type:not`.
    pub fn type_not(mut self, value: impl Into<String>) -> Self {
        self.parts.query("type:not", value.into());
        self
    }
    pub fn module(mut self, value: impl Into<Module>) -> Self {
        self.parts.query("module", value.into());
        self
    }
    /// Query: `module:not`.
    pub fn module_not(mut self, value: impl Into<String>) -> Self {
        self.parts.query("module:not", value.into());
        self
    }
    /// One of `1`, `2`, `3`, `4`.
    pub fn severity(mut self, value: i64) -> Self {
        self.parts.query("severity", value);
        self
    }
    /// Query: `severity:min`.
    pub fn severity_min(mut self, value: i64) -> Self {
        self.parts.query("severity:min", value);
        self
    }
    /// Query: `severity:max`.
    pub fn severity_max(mut self, value: i64) -> Self {
        self.parts.query("severity:max", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
}

operation!(GetStoreSystemLogs() -> Page<SystemLog> {
    id: "getStoreSystemLogs", family: V3, method: GET, path: "/store/systemlogs",
    scope: "store_logs_read_only", paging: Page,
});
