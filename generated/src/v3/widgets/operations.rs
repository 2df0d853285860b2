// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Widgets.

use bigcommerce_runtime::codegen::{Data, Empty, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /content/widget-templates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#get-all-widget-templates). Scope: `store_v2_content_read_only`. Feature: `v3-widgets`. Paged by `page` and `limit`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWidgetTemplates {
    parts: Parts,
}

impl GetWidgetTemplates {
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
    pub fn widget_template_kind(mut self, value: impl Into<String>) -> Self {
        self.parts.query("widget_template_kind", value.into());
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
}

operation!(GetWidgetTemplates() -> Page<WidgetTemplate> {
    id: "getWidgetTemplates", family: V3, method: GET, path: "/content/widget-templates",
    scope: "store_v2_content_read_only", paging: Page,
});

/// `POST /content/widget-templates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#create-a-widget-template). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateWidgetTemplate {
    parts: Parts,
    body: WidgetTemplatePost,
}

impl CreateWidgetTemplate {
    /// - `template`: Format: `html`.
    pub fn new(name: impl Into<String>, template: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: WidgetTemplatePost::new(name, template),
        }
    }
    pub fn schema(mut self, value: impl IntoIterator<Item = Widget>) -> Self {
        self.body.schema = Some(value.into_iter().collect());
        self
    }
    pub fn storefront_api_query(mut self, value: impl Into<String>) -> Self {
        self.body.storefront_api_query = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WidgetTemplatePost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateWidgetTemplate(json body) -> Data<WidgetTemplate> {
    id: "createWidgetTemplate", family: V3, method: POST, path: "/content/widget-templates",
    scope: "store_v2_content",
});

/// `POST /content/widget-templates/{uuid}/preview`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#render-a-widget-template). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 404, 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PreviewWidget {
    parts: Parts,
    body: WidgetTemplatePreview,
}

impl PreviewWidget {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&uuid]),
            body: WidgetTemplatePreview::new(),
        }
    }
    pub fn widget_configuration(mut self, value: Map<String, Json>) -> Self {
        self.body.widget_configuration = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WidgetTemplatePreview) -> Self {
        self.body = body;
        self
    }
}

operation!(PreviewWidget(json body) -> Data<PreviewWidgetResult> {
    id: "previewWidget", family: V3, method: POST, path: "/content/widget-templates/{uuid}/preview",
    scope: "store_v2_content",
});

/// `GET /content/widget-templates/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#get-a-widget-template). Scope: `store_v2_content_read_only`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWidgetTemplate {
    parts: Parts,
}

impl GetWidgetTemplate {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
    /// Format: `uuid`.
    pub fn version_uuid(mut self, value: impl Into<String>) -> Self {
        self.parts.query("version_uuid", value.into());
        self
    }
}

operation!(GetWidgetTemplate() -> Data<WidgetTemplate> {
    id: "getWidgetTemplate", family: V3, method: GET, path: "/content/widget-templates/{uuid}",
    scope: "store_v2_content_read_only",
});

/// `PUT /content/widget-templates/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#update-a-widget-template). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateWidgetTemplate {
    parts: Parts,
    body: WidgetTemplatePut,
}

impl UpdateWidgetTemplate {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&uuid]),
            body: WidgetTemplatePut::new(),
        }
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn schema(mut self, value: impl Into<Nullable<Vec<Widget>>>) -> Self {
        self.body.schema = value.into();
        self
    }
    /// Format: `html`.
    pub fn template(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.template = value.into();
        self
    }
    pub fn storefront_api_query(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.storefront_api_query = value.into();
        self
    }
    pub fn create_new_version(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.create_new_version = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WidgetTemplatePut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateWidgetTemplate(json body) -> Data<WidgetTemplate> {
    id: "updateWidgetTemplate", family: V3, method: PUT, path: "/content/widget-templates/{uuid}",
    scope: "store_v2_content",
});

/// `DELETE /content/widget-templates/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#delete-a-widget-template). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteWidgetTemplate {
    parts: Parts,
}

impl DeleteWidgetTemplate {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(DeleteWidgetTemplate() -> Empty {
    id: "deleteWidgetTemplate", family: V3, method: DELETE,
    path: "/content/widget-templates/{uuid}", scope: "store_v2_content",
});

/// `GET /content/widgets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#get-all-widgets). Scope: `store_v2_content_read_only`. Feature: `v3-widgets`. Paged by `page` and `limit`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWidgets {
    parts: Parts,
}

impl GetWidgets {
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
    pub fn widget_template_kind(mut self, value: impl Into<String>) -> Self {
        self.parts.query("widget_template_kind", value.into());
        self
    }
    /// Format: `uuid`.
    pub fn widget_template_uuid(mut self, value: impl Into<String>) -> Self {
        self.parts.query("widget_template_uuid", value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    /// Query: `name:in`.
    pub fn name_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("name:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
    /// Query: `site_id:in`.
    pub fn site_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("site_id:in", values);
        self
    }
}

operation!(GetWidgets() -> Page<WidgetFull> {
    id: "getWidgets", family: V3, method: GET, path: "/content/widgets",
    scope: "store_v2_content_read_only", paging: Page,
});

/// `POST /content/widgets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#create-a-widget). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateWidget {
    parts: Parts,
    body: WidgetPost,
}

impl CreateWidget {
    pub fn new(
        name: impl Into<String>,
        widget_template_uuid: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: WidgetPost::new(name, widget_template_uuid),
        }
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    pub fn widget_configuration(mut self, value: Map<String, Json>) -> Self {
        self.body.widget_configuration = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WidgetPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateWidget(json body) -> Data<WidgetFull> {
    id: "createWidget", family: V3, method: POST, path: "/content/widgets",
    scope: "store_v2_content",
});

/// `GET /content/widgets/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#get-a-widget). Scope: `store_v2_content_read_only`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWidget {
    parts: Parts,
}

impl GetWidget {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(GetWidget() -> Data<WidgetFull> {
    id: "getWidget", family: V3, method: GET, path: "/content/widgets/{uuid}",
    scope: "store_v2_content_read_only",
});

/// `PUT /content/widgets/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#update-a-widget). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateWidget {
    parts: Parts,
    body: WidgetPut,
}

impl UpdateWidget {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&uuid]),
            body: WidgetPut::new(),
        }
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    pub fn widget_configuration(
        mut self,
        value: impl Into<Nullable<Map<String, Json>>>,
    ) -> Self {
        self.body.widget_configuration = value.into();
        self
    }
    pub fn widget_template_uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.widget_template_uuid = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    pub fn upgrade(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.upgrade = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WidgetPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateWidget(json body) -> Data<WidgetFull> {
    id: "updateWidget", family: V3, method: PUT, path: "/content/widgets/{uuid}",
    scope: "store_v2_content",
});

/// `DELETE /content/widgets/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#delete-a-widget). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteWidget {
    parts: Parts,
}

impl DeleteWidget {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(DeleteWidget() -> Empty {
    id: "deleteWidget", family: V3, method: DELETE, path: "/content/widgets/{uuid}",
    scope: "store_v2_content",
});

/// `GET /content/placements`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#get-all-placements). Scope: `store_v2_content_read_only`. Feature: `v3-widgets`. Paged by `page` and `limit`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPlacements {
    parts: Parts,
}

impl GetPlacements {
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
    pub fn widget_template_kind(mut self, value: impl Into<String>) -> Self {
        self.parts.query("widget_template_kind", value.into());
        self
    }
    pub fn template_file(mut self, value: impl Into<String>) -> Self {
        self.parts.query("template_file", value.into());
        self
    }
    /// Format: `uuid`.
    pub fn widget_uuid(mut self, value: impl Into<String>) -> Self {
        self.parts.query("widget_uuid", value.into());
        self
    }
    /// Format: `uuid`.
    pub fn widget_template_uuid(mut self, value: impl Into<String>) -> Self {
        self.parts.query("widget_template_uuid", value.into());
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
    /// Query: `site_id:in`.
    pub fn site_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("site_id:in", values);
        self
    }
}

operation!(GetPlacements() -> Page<Placement> {
    id: "getPlacements", family: V3, method: GET, path: "/content/placements",
    scope: "store_v2_content_read_only", paging: Page,
});

/// `POST /content/placements`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#create-a-placement). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePlacement {
    parts: Parts,
    body: PlacementPost,
}

impl CreatePlacement {
    pub fn new(
        widget_uuid: impl Into<String>,
        template_file: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: PlacementPost::new(widget_uuid, template_file),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.body.entity_id = Some(value.into());
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.body.region = Some(value.into());
        self
    }
    /// Default: `"inactive"`.
    pub fn status(mut self, value: impl Into<PlacementStatus>) -> Self {
        self.body.status = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PlacementPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePlacement(json body) -> Data<Placement> {
    id: "createPlacement", family: V3, method: POST, path: "/content/placements",
    scope: "store_v2_content",
});

/// `GET /content/placements/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#get-a-placement). Scope: `store_v2_content_read_only`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPlacement {
    parts: Parts,
}

impl GetPlacement {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(GetPlacement() -> Data<Placement> {
    id: "getPlacement", family: V3, method: GET, path: "/content/placements/{uuid}",
    scope: "store_v2_content_read_only",
});

/// `PUT /content/placements/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#update-a-placement). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdatePlacement {
    parts: Parts,
    body: PlacementPut,
}

impl UpdatePlacement {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&uuid]),
            body: PlacementPut::new(),
        }
    }
    pub fn template_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.template_file = value.into();
        self
    }
    pub fn widget_uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.widget_uuid = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    pub fn entity_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.entity_id = value.into();
        self
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn region(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.region = value.into();
        self
    }
    /// Default: `"inactive"`.
    pub fn status(mut self, value: impl Into<Nullable<PlacementStatus>>) -> Self {
        self.body.status = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PlacementPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdatePlacement(json body) -> Data<Placement> {
    id: "updatePlacement", family: V3, method: PUT, path: "/content/placements/{uuid}",
    scope: "store_v2_content",
});

/// `DELETE /content/placements/{uuid}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#delete-a-placement). Scope: `store_v2_content`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePlacement {
    parts: Parts,
}

impl DeletePlacement {
    /// - `uuid`: Format: `uuid`.
    pub fn new(uuid: impl std::fmt::Display) -> Self {
        Self { parts: Parts::new([&uuid]) }
    }
}

operation!(DeletePlacement() -> Empty {
    id: "deletePlacement", family: V3, method: DELETE, path: "/content/placements/{uuid}",
    scope: "store_v2_content",
});

/// `GET /content/regions`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets#get-theme-regions). Scope: `store_v2_content_read_only`. Feature: `v3-widgets`.
///
/// Errors: 404 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetContentRegions {
    parts: Parts,
}

impl GetContentRegions {
    pub fn new(template_file: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("template_file", template_file.into());
        Self { parts }
    }
    pub fn channel_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("channel_id", value.into());
        self
    }
}

operation!(GetContentRegions() -> Page<ThemeRegion> {
    id: "getContentRegions", family: V3, method: GET, path: "/content/regions",
    scope: "store_v2_content_read_only",
});
