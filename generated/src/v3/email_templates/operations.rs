// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Email Templates.

use bigcommerce_runtime::codegen::{Data, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /marketing/email-templates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/email-templates#get-email-templates). Scope: `store_v2_information_read_only`. Feature: `v3-email-templates`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetEmailTemplates {
    parts: Parts,
}

impl GetEmailTemplates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetEmailTemplates() -> Page<EmailTemplate> {
    id: "getEmailTemplates", family: V3, method: GET, path: "/marketing/email-templates",
    scope: "store_v2_information_read_only",
});

/// `GET /marketing/email-templates/{template-name}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/email-templates#get-an-email-template). Scope: `store_v2_information_read_only`. Feature: `v3-email-templates`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetEmailTemplate {
    parts: Parts,
}

impl GetEmailTemplate {
    pub fn new(template_name: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&template_name]),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetEmailTemplate() -> Data<EmailTemplate> {
    id: "getEmailTemplate", family: V3, method: GET,
    path: "/marketing/email-templates/{template-name}", scope: "store_v2_information_read_only",
});

/// `PUT /marketing/email-templates/{template-name}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/email-templates#update-a-template). Scope: `store_v2_information`. Feature: `v3-email-templates`.
///
/// Errors: 400 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateEmailTemplate {
    parts: Parts,
    body: EmailTemplateUpdate,
}

impl UpdateEmailTemplate {
    pub fn new(template_name: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&template_name]),
            body: EmailTemplateUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn type_id(mut self, value: impl Into<Nullable<EmailTemplateTypeId>>) -> Self {
        self.body.type_id = value.into();
        self
    }
    pub fn body_body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.body = value.into();
        self
    }
    pub fn translations(mut self, value: impl Into<Nullable<Vec<Locale>>>) -> Self {
        self.body.translations = value.into();
        self
    }
    pub fn subject(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.subject = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: EmailTemplateUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateEmailTemplate(json body) -> Data<EmailTemplate> {
    id: "updateEmailTemplate", family: V3, method: PUT,
    path: "/marketing/email-templates/{template-name}", scope: "store_v2_information",
});

/// `DELETE /marketing/email-templates/{template-name}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/email-templates#delete-email-template-override). Scope: `store_v2_information`. Feature: `v3-email-templates`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteEmailTemplateOverride {
    parts: Parts,
}

impl DeleteEmailTemplateOverride {
    pub fn new(template_name: impl std::fmt::Display, channel_id: i64) -> Self {
        let mut parts = Parts::new([&template_name]);
        parts.query("channel_id", channel_id);
        Self { parts }
    }
}

operation!(DeleteEmailTemplateOverride() -> Empty {
    id: "deleteEmailTemplateOverride", family: V3, method: DELETE,
    path: "/marketing/email-templates/{template-name}", scope: "store_v2_information",
});
