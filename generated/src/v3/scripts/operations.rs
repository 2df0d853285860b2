// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Scripts.

use bigcommerce_runtime::codegen::{Data, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /content/scripts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/scripts#get-all-scripts). Scope: `store_v2_content_read_only`. Feature: `v3-scripts`. Paged by `page` and `limit`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetScripts {
    parts: Parts,
}

impl GetScripts {
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
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
}

operation!(GetScripts() -> Page<Script> {
    id: "getScripts", family: V3, method: GET, path: "/content/scripts",
    scope: "store_v2_content_read_only", paging: Page,
});

/// `POST /content/scripts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/scripts#create-a-script). Scope: `store_v2_content`. Feature: `v3-scripts`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateScript {
    parts: Parts,
    body: ScriptPost,
}

impl CreateScript {
    /// - `name`: 1 to 255 characters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: ScriptPost::new(name),
        }
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// At most 65536 characters.
    pub fn html(mut self, value: impl Into<String>) -> Self {
        self.body.html = Some(value.into());
        self
    }
    pub fn src(mut self, value: impl Into<String>) -> Self {
        self.body.src = Some(value.into());
        self
    }
    pub fn auto_uninstall(mut self, value: bool) -> Self {
        self.body.auto_uninstall = Some(value);
        self
    }
    pub fn load_method(mut self, value: impl Into<ScriptLoadMethod>) -> Self {
        self.body.load_method = Some(value.into());
        self
    }
    pub fn location(mut self, value: impl Into<ScriptLocation>) -> Self {
        self.body.location = Some(value.into());
        self
    }
    pub fn visibility(mut self, value: impl Into<ScriptVisibility>) -> Self {
        self.body.visibility = Some(value.into());
        self
    }
    pub fn kind(mut self, value: impl Into<ScriptKind>) -> Self {
        self.body.kind = Some(value.into());
        self
    }
    pub fn api_client_id(mut self, value: impl Into<String>) -> Self {
        self.body.api_client_id = Some(value.into());
        self
    }
    pub fn consent_category(mut self, value: impl Into<Deny>) -> Self {
        self.body.consent_category = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn integrity_hashes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.integrity_hashes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ScriptPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateScript(json body) -> Data<Script> {
    id: "createScript", family: V3, method: POST, path: "/content/scripts",
    scope: "store_v2_content",
});

/// `GET /content/scripts/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/scripts#get-a-script). Scope: `store_v2_content_read_only`. Feature: `v3-scripts`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetScript {
    parts: Parts,
}

impl GetScript {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(GetScript() -> Data<Script> {
    id: "getScript", family: V3, method: GET, path: "/content/scripts/{uuid}",
    scope: "store_v2_content_read_only",
});

/// `PUT /content/scripts/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/scripts#update-a-script). Scope: `store_v2_content`. Feature: `v3-scripts`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateScript {
    parts: Parts,
    body: ScriptPut,
}

impl UpdateScript {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&uuid]),
            body: ScriptPut::new(),
        }
    }
    /// 1 to 255 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// At most 65536 characters.
    pub fn html(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.html = value.into();
        self
    }
    pub fn src(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.src = value.into();
        self
    }
    pub fn auto_uninstall(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.auto_uninstall = value.into();
        self
    }
    pub fn load_method(mut self, value: impl Into<Nullable<ScriptLoadMethod>>) -> Self {
        self.body.load_method = value.into();
        self
    }
    pub fn location(mut self, value: impl Into<Nullable<ScriptLocation>>) -> Self {
        self.body.location = value.into();
        self
    }
    pub fn visibility(mut self, value: impl Into<Nullable<ScriptVisibility>>) -> Self {
        self.body.visibility = value.into();
        self
    }
    pub fn kind(mut self, value: impl Into<Nullable<ScriptKind>>) -> Self {
        self.body.kind = value.into();
        self
    }
    pub fn api_client_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.api_client_id = value.into();
        self
    }
    pub fn consent_category(mut self, value: impl Into<Nullable<Deny>>) -> Self {
        self.body.consent_category = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enabled = value.into();
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    pub fn integrity_hashes(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.body.integrity_hashes = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ScriptPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateScript(json body) -> Data<Script> {
    id: "updateScript", family: V3, method: PUT, path: "/content/scripts/{uuid}",
    scope: "store_v2_content",
});

/// `DELETE /content/scripts/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/scripts#delete-a-script). Scope: `store_v2_content`. Feature: `v3-scripts`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteScript {
    parts: Parts,
}

impl DeleteScript {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(DeleteScript() -> Empty {
    id: "deleteScript", family: V3, method: DELETE, path: "/content/scripts/{uuid}",
    scope: "store_v2_content",
});
