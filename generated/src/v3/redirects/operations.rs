// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Redirects.

use bigcommerce_runtime::codegen::{Bare, Empty, File, Form, Nullable, Page, Parts, RawBytes, Text, operation};

use super::*;

/// `GET /storefront/redirects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#get-redirects). Scope: `store_v2_content_read_only`. Feature: `v3-redirects`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRedirects {
    parts: Parts,
}

impl GetRedirects {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn site_id(mut self, value: i64) -> Self {
        self.parts.query("site_id", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `id:min`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("id:min", value);
        self
    }
    /// Query: `id:max`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("id:max", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
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
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.parts.query("keyword", value.into());
        self
    }
}

operation!(GetRedirects() -> Page<Redirect> {
    id: "getRedirects", family: V3, method: GET, path: "/storefront/redirects",
    scope: "store_v2_content_read_only", paging: Page,
});

/// `PUT /storefront/redirects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#upsert-redirects). Scope: `store_v2_content`. Feature: `v3-redirects`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertRedirects {
    parts: Parts,
    body: Vec<RedirectUpsert>,
}

impl UpsertRedirects {
    pub fn new(body: impl IntoIterator<Item = RedirectUpsert>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpsertRedirects(json body) -> Page<Redirect> {
    id: "upsertRedirects", family: V3, method: PUT, path: "/storefront/redirects",
    scope: "store_v2_content",
});

/// `DELETE /storefront/redirects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#delete-redirects). Scope: `store_v2_content`. Feature: `v3-redirects`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteRedirects {
    parts: Parts,
}

impl DeleteRedirects {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
    pub fn site_id(mut self, value: i64) -> Self {
        self.parts.query("site_id", value);
        self
    }
}

operation!(DeleteRedirects() -> Empty {
    id: "deleteRedirects", family: V3, method: DELETE, path: "/storefront/redirects",
    scope: "store_v2_content",
});

/// `GET /storefront/redirects/imex/jobs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#get-redirect-import-export-jobs). Scope: `store_v2_content_read_only`. Feature: `v3-redirects`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRedirectImportExportJobs {
    parts: Parts,
}

impl GetRedirectImportExportJobs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Format: `uuid`.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("id", value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<ImportExportJobType>) -> Self {
        self.parts.query("type", value.into());
        self
    }
    pub fn status(mut self, value: impl Into<ImportExportJobStatus>) -> Self {
        self.parts.query("status", value.into());
        self
    }
    /// Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
}

operation!(GetRedirectImportExportJobs() -> Page<RedirectImportExportJob> {
    id: "getRedirectImportExportJobs", family: V3, method: GET,
    path: "/storefront/redirects/imex/jobs", scope: "store_v2_content_read_only", paging: Page,
});

/// `POST /storefront/redirects/imex/export`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#create-redirects-export-job). Scope: `store_v2_content`. Feature: `v3-redirects`.
///
/// Errors: 429, 409.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateRedirectExportJob {
    parts: Parts,
    body: RedirectExportJobInput,
}

impl CreateRedirectExportJob {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: RedirectExportJobInput::new(),
        }
    }
    pub fn site_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.site_id = value.into();
        self
    }
    /// Default: `[]`.
    pub fn redirect_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.redirect_ids = Some(value.into_iter().collect());
        self
    }
    /// Default: `false`.
    pub fn include_dynamic_target_urls(mut self, value: bool) -> Self {
        self.body.include_dynamic_target_urls = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RedirectExportJobInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateRedirectExportJob(json body) -> Bare<Id> {
    id: "createRedirectExportJob", family: V3, method: POST,
    path: "/storefront/redirects/imex/export", scope: "store_v2_content",
});

/// `POST /storefront/redirects/imex/import`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#create-redirects-import-job). Scope: `store_v2_content`. Feature: `v3-redirects`.
///
/// Errors: 400, 413, 429.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateRedirectImportJob {
    parts: Parts,
    form: Form,
}

impl CreateRedirectImportJob {
    pub fn new(import_file: File) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.file("import_file", import_file);
        Self { parts, form }
    }
}

operation!(CreateRedirectImportJob(multipart form) -> Bare<Id> {
    id: "createRedirectImportJob", family: V3, method: POST,
    path: "/storefront/redirects/imex/import", scope: "store_v2_content",
});

/// `GET /storefront/redirects/imex/export/{uuid}/events`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#open-redirect-export-event-stream). Scope: `store_v2_content_read_only`. Feature: `v3-redirects`.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRedirectExportEvents {
    parts: Parts,
}

impl GetRedirectExportEvents {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(GetRedirectExportEvents() -> Text {
    id: "getRedirectExportEvents", family: V3, method: GET,
    path: "/storefront/redirects/imex/export/{uuid}/events", scope: "store_v2_content_read_only",
    accept: "text/event-stream",
});

/// `GET /storefront/redirects/imex/import/{uuid}/events`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#open-redirect-import-event-stream). Scope: `store_v2_content_read_only`. Feature: `v3-redirects`.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRedirectImportEvents {
    parts: Parts,
}

impl GetRedirectImportEvents {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(GetRedirectImportEvents() -> Text {
    id: "getRedirectImportEvents", family: V3, method: GET,
    path: "/storefront/redirects/imex/import/{uuid}/events", scope: "store_v2_content_read_only",
    accept: "text/event-stream",
});

/// `GET /storefront/redirects/imex/export/{uuid}/download`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects#download-redirect-export). Scope: `store_v2_content_read_only`. Feature: `v3-redirects`.
///
/// Errors: 404.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRedirectExportDownload {
    parts: Parts,
}

impl GetRedirectExportDownload {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(GetRedirectExportDownload() -> RawBytes {
    id: "getRedirectExportDownload", family: V3, method: GET,
    path: "/storefront/redirects/imex/export/{uuid}/download", scope: "store_v2_content_read_only",
    accept: "text/csv",
});
