// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Page widgets.

use bigcommerce_runtime::codegen::{Data, Empty, Parts, operation};

use super::*;

/// `GET /content/page-widgets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/page-widgets#get-a-page-snapshot). Feature: `v3-page-widgets`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPageWidgets {
    parts: Parts,
}

impl GetPageWidgets {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn template_file(mut self, value: impl Into<String>) -> Self {
        self.parts.query("template_file", value.into());
        self
    }
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("entity_id", value.into());
        self
    }
    /// Header: `User-Agent`.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.parts.header("User-Agent", value.into());
        self
    }
    /// Header: `X-Correlation-Id`. Format: `uuid`.
    pub fn x_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.parts.header("X-Correlation-Id", value.into());
        self
    }
}

operation!(GetPageWidgets() -> Data<PageWidget> {
    id: "getPageWidgets", family: V3, method: GET, path: "/content/page-widgets",
});

/// `POST /content/page-widgets`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/page-widgets#publish-or-overwrite-page-content). Feature: `v3-page-widgets`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePageWidgets {
    parts: Parts,
    body: Publish,
}

impl CreatePageWidgets {
    pub fn new(regions: impl IntoIterator<Item = Region>) -> Self {
        Self {
            parts: Parts::new([]),
            body: Publish::new(regions),
        }
    }
    /// Header: `User-Agent`.
    pub fn user_agent(mut self, value: impl Into<String>) -> Self {
        self.parts.header("User-Agent", value.into());
        self
    }
    /// Header: `X-Correlation-Id`. Format: `uuid`.
    pub fn x_correlation_id(mut self, value: impl Into<String>) -> Self {
        self.parts.header("X-Correlation-Id", value.into());
        self
    }
    pub fn template_file(mut self, value: impl Into<String>) -> Self {
        self.body.template_file = Some(value.into());
        self
    }
    pub fn entity_id(mut self, value: impl Into<String>) -> Self {
        self.body.entity_id = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Publish) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePageWidgets(json body) -> Empty {
    id: "createPageWidgets", family: V3, method: POST, path: "/content/page-widgets",
});
