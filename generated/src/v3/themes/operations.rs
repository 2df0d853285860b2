// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Themes.

use bigcommerce_runtime::codegen::{Bare, Data, Empty, File, Form, Json, Map, Page, Parts, operation};

use super::*;

/// `GET /themes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#get-all-themes). Scope: `store_themes_read_only`. Feature: `v3-themes`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreThemes {
    parts: Parts,
}

impl GetStoreThemes {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetStoreThemes() -> Page<StoreTheme> {
    id: "getStoreThemes", family: V3, method: GET, path: "/themes", scope: "store_themes_read_only",
});

/// `POST /themes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#upload-a-theme). Scope: `store_themes_manage`. Feature: `v3-themes`.
///
/// Errors: others [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UploadStoreTheme {
    parts: Parts,
    form: Form,
}

impl UploadStoreTheme {
    pub fn new(file: File) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.file("file", file);
        Self { parts, form }
    }
}

operation!(UploadStoreTheme(multipart form) -> Bare<JobId> {
    id: "uploadStoreTheme", family: V3, method: POST, path: "/themes", scope: "store_themes_manage",
});

/// `GET /themes/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#get-a-theme). Scope: `store_themes_read_only`. Feature: `v3-themes`.
///
/// Errors: others [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreTheme {
    parts: Parts,
}

impl GetStoreTheme {
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(GetStoreTheme() -> Data<StoreTheme> {
    id: "getStoreTheme", family: V3, method: GET, path: "/themes/{uuid}",
    scope: "store_themes_read_only",
});

/// `DELETE /themes/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#delete-a-theme). Scope: `store_themes_manage`. Feature: `v3-themes`.
///
/// Errors: others [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteStoreTheme {
    parts: Parts,
}

impl DeleteStoreTheme {
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(DeleteStoreTheme() -> Empty {
    id: "deleteStoreTheme", family: V3, method: DELETE, path: "/themes/{uuid}",
    scope: "store_themes_manage",
});

/// `POST /themes/{uuid}/actions/download`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#download-a-theme). Scope: `store_themes_manage`. Feature: `v3-themes`.
///
/// Errors: others [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DownloadStoreTheme {
    parts: Parts,
    body: WhichThemeToDownload,
}

impl DownloadStoreTheme {
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&uuid]),
            body: WhichThemeToDownload::new(),
        }
    }
    pub fn which(mut self, value: impl Into<Which>) -> Self {
        self.body.which = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WhichThemeToDownload) -> Self {
        self.body = body;
        self
    }
}

operation!(DownloadStoreTheme(json body) -> Bare<JobId> {
    id: "downloadStoreTheme", family: V3, method: POST, path: "/themes/{uuid}/actions/download",
    scope: "store_themes_manage",
});

/// `POST /themes/actions/activate`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#activate-a-theme). Scope: `store_themes_manage`. Feature: `v3-themes`.
///
/// Errors: others [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ActivateStoreTheme {
    parts: Parts,
    body: Activate,
}

impl ActivateStoreTheme {
    pub fn new(variation_id: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: Activate::new(variation_id),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn which(mut self, value: impl Into<Which>) -> Self {
        self.body.which = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Activate) -> Self {
        self.body = body;
        self
    }
}

operation!(ActivateStoreTheme(json body) -> Empty {
    id: "activateStoreTheme", family: V3, method: POST, path: "/themes/actions/activate",
    scope: "store_themes_manage",
});

/// `GET /themes/jobs/{job_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#get-a-theme-job). Scope: `store_themes_read_only`. Feature: `v3-themes`.
///
/// Errors: others [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreThemeJob {
    parts: Parts,
}

impl GetStoreThemeJob {
    pub fn new(job_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&job_id]),
        }
    }
}

operation!(GetStoreThemeJob() -> Data<StoreThemeJob> {
    id: "getStoreThemeJob", family: V3, method: GET, path: "/themes/jobs/{job_id}",
    scope: "store_themes_read_only",
});

/// `GET /themes/{uuid}/configurations`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#get-theme-configuration). Scope: `store_themes_read_only`. Feature: `v3-themes`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThemeConfiguration {
    parts: Parts,
}

impl GetThemeConfiguration {
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
    /// Query: `uuid:in`.
    pub fn uuid_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("uuid:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn variation_uuid(mut self, value: impl Into<String>) -> Self {
        self.parts.query("variation_uuid", value.into());
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
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

operation!(GetThemeConfiguration() -> Page<ThemeConfiguration> {
    id: "getThemeConfiguration", family: V3, method: GET, path: "/themes/{uuid}/configurations",
    scope: "store_themes_read_only", paging: Page,
});

/// `POST /themes/{uuid}/configurations/validate`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#validate-theme-configuration). Scope: `store_themes_manage`. Feature: `v3-themes`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ValidateThemeConfiguration {
    parts: Parts,
    body: ThemeConfigurationWrite,
}

impl ValidateThemeConfiguration {
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&uuid]),
            body: ThemeConfigurationWrite::new(),
        }
    }
    pub fn variation_id(mut self, value: impl Into<String>) -> Self {
        self.body.variation_id = Some(value.into());
        self
    }
    pub fn settings(mut self, value: Map<String, Json>) -> Self {
        self.body.settings = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ThemeConfigurationWrite) -> Self {
        self.body = body;
        self
    }
}

operation!(ValidateThemeConfiguration(json body) -> Bare<Map<String, Json>> {
    id: "validateThemeConfiguration", family: V3, method: POST,
    path: "/themes/{uuid}/configurations/validate", scope: "store_themes_manage",
});

/// `GET /themes/custom-templates/{version_uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/themes#get-custom-templates). Scope: `store_themes_read_only`. Feature: `v3-themes`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetThemeCustomTemplates {
    parts: Parts,
}

impl GetThemeCustomTemplates {
    pub fn new(version_uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&version_uuid]),
        }
    }
}

operation!(GetThemeCustomTemplates() -> Data<ThemeCustomTemplate> {
    id: "getThemeCustomTemplates", family: V3, method: GET,
    path: "/themes/custom-templates/{version_uuid}", scope: "store_themes_read_only",
});
