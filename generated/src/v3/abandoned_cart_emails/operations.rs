// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Abandoned Cart Emails.

use bigcommerce_runtime::codegen::{Bare, Data, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /marketing/abandoned-cart-emails`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails#get-all-abandoned-cart-email-templates). Scope: `store_v2_information_read_only`. Feature: `v3-abandoned-cart-emails`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAbandonedCartEmailTemplates {
    parts: Parts,
}

impl GetAbandonedCartEmailTemplates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetAbandonedCartEmailTemplates() -> Page<AbandonedCartEmail> {
    id: "getAbandonedCartEmailTemplates", family: V3, method: GET,
    path: "/marketing/abandoned-cart-emails", scope: "store_v2_information_read_only",
});

/// `POST /marketing/abandoned-cart-emails`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails#create-abandoned-cart-email-template). Scope: `store_v2_information`. Feature: `v3-abandoned-cart-emails`.
///
/// Errors: 422 [`SaveError`](super::SaveError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateAbandonedCartEmailTemplate {
    parts: Parts,
    body: AbandonedCartEmailPayload,
}

impl CreateAbandonedCartEmailTemplate {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: AbandonedCartEmailPayload::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn is_active(mut self, value: bool) -> Self {
        self.body.is_active = Some(value);
        self
    }
    pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
        self.body.coupon_code = Some(value.into());
        self
    }
    /// One of `60`, `120`, `180`, `240`, `300`, `360`, `420`, `480`, `540`, `600`, `660`, `720`, `780`, `840`, `900`, `960`, `1020`, `1080`, `1140`, `1200`, `1260`, `1320`, `1380`, `1440`, `2880`, `4320`, `5760`, `7200`, `8640`, `10080`, `11520`, `12960`, `14400`.
    pub fn notify_at_minutes(mut self, value: i64) -> Self {
        self.body.notify_at_minutes = Some(value);
        self
    }
    pub fn template(mut self, value: TemplateInput) -> Self {
        self.body.template = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AbandonedCartEmailPayload) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateAbandonedCartEmailTemplate(json body) -> Data<AbandonedCartEmail> {
    id: "createAbandonedCartEmailTemplate", family: V3, method: POST,
    path: "/marketing/abandoned-cart-emails", scope: "store_v2_information",
});

/// `GET /marketing/abandoned-cart-emails/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails#get-an-email-template). Scope: `store_v2_information_read_only`. Feature: `v3-abandoned-cart-emails`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAbandonedCartEmailTemplate {
    parts: Parts,
}

impl GetAbandonedCartEmailTemplate {
    /// - `id`: At least 0.
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetAbandonedCartEmailTemplate() -> Data<AbandonedCartEmail> {
    id: "getAbandonedCartEmailTemplate", family: V3, method: GET,
    path: "/marketing/abandoned-cart-emails/{id}", scope: "store_v2_information_read_only",
});

/// `PUT /marketing/abandoned-cart-emails/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails#update-an-email-template). Scope: `store_v2_information`. Feature: `v3-abandoned-cart-emails`.
///
/// Errors: 422 [`SaveError`](super::SaveError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateAbandonedCartEmailTemplate {
    parts: Parts,
    body: AbandonedCartEmailTemplateUpdate,
}

impl UpdateAbandonedCartEmailTemplate {
    /// - `id`: At least 0.
    pub fn new(id: i64) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: AbandonedCartEmailTemplateUpdate::new(),
        }
    }
    pub fn is_active(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_active = value.into();
        self
    }
    pub fn coupon_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.coupon_code = value.into();
        self
    }
    /// One of `60`, `120`, `180`, `240`, `300`, `360`, `420`, `480`, `540`, `600`, `660`, `720`, `780`, `840`, `900`, `960`, `1020`, `1080`, `1140`, `1200`, `1260`, `1320`, `1380`, `1440`, `2880`, `4320`, `5760`, `7200`, `8640`, `10080`, `11520`, `12960`, `14400`.
    pub fn notify_at_minutes(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.notify_at_minutes = value.into();
        self
    }
    pub fn template(mut self, value: impl Into<Nullable<TemplateInput>>) -> Self {
        self.body.template = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AbandonedCartEmailTemplateUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateAbandonedCartEmailTemplate(json body) -> Data<AbandonedCartEmail> {
    id: "updateAbandonedCartEmailTemplate", family: V3, method: PUT,
    path: "/marketing/abandoned-cart-emails/{id}", scope: "store_v2_information",
});

/// `DELETE /marketing/abandoned-cart-emails/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails#delete-email-template). Scope: `store_v2_information`. Feature: `v3-abandoned-cart-emails`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteAbandonedCartEmailTemplate {
    parts: Parts,
}

impl DeleteAbandonedCartEmailTemplate {
    /// - `id`: At least 0.
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteAbandonedCartEmailTemplate() -> Empty {
    id: "deleteAbandonedCartEmailTemplate", family: V3, method: DELETE,
    path: "/marketing/abandoned-cart-emails/{id}", scope: "store_v2_information",
});

/// `GET /marketing/abandoned-cart-emails/default`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails#get-default-email-template). Scope: `store_v2_information_read_only`. Feature: `v3-abandoned-cart-emails`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetDefaultAbandonedCartEmailTemplate {
    parts: Parts,
}

impl GetDefaultAbandonedCartEmailTemplate {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetDefaultAbandonedCartEmailTemplate() -> Bare<Template> {
    id: "getDefaultAbandonedCartEmailTemplate", family: V3, method: GET,
    path: "/marketing/abandoned-cart-emails/default", scope: "store_v2_information_read_only",
});

/// `GET /marketing/abandoned-cart-emails/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails#get-email-template-settings). Scope: `store_v2_information_read_only`. Feature: `v3-abandoned-cart-emails`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAbandonedCartEmailTemplateSettings {
    parts: Parts,
}

impl GetAbandonedCartEmailTemplateSettings {
    pub fn new(channel_id: i64) -> Self {
        let mut parts = Parts::new([]);
        parts.query("channel_id", channel_id);
        Self { parts }
    }
}

operation!(GetAbandonedCartEmailTemplateSettings() -> Bare<AbandonedCartSettings> {
    id: "getAbandonedCartEmailTemplateSettings", family: V3, method: GET,
    path: "/marketing/abandoned-cart-emails/settings", scope: "store_v2_information_read_only",
});

/// `PUT /marketing/abandoned-cart-emails/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails#update-email-template-settings). Scope: `store_v2_information`. Feature: `v3-abandoned-cart-emails`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateAbandonedCartEmailTemplateSettings {
    parts: Parts,
    body: AbandonedCartSettingsUpdate,
}

impl UpdateAbandonedCartEmailTemplateSettings {
    pub fn new(use_global: bool) -> Self {
        Self {
            parts: Parts::new([]),
            body: AbandonedCartSettingsUpdate::new(use_global),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AbandonedCartSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateAbandonedCartEmailTemplateSettings(json body) -> Bare<AbandonedCartSettings> {
    id: "updateAbandonedCartEmailTemplateSettings", family: V3, method: PUT,
    path: "/marketing/abandoned-cart-emails/settings", scope: "store_v2_information",
});
