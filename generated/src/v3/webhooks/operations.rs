// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Webhooks v3.

use bigcommerce_runtime::codegen::{Data, Empty, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /hooks`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/webhooks#get-webhooks). Feature: `v3-webhooks`. Paged by `page` and `limit`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWebhooks {
    parts: Parts,
}

impl GetWebhooks {
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
    pub fn is_active(mut self, value: bool) -> Self {
        self.parts.query("is_active", value);
        self
    }
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.parts.query("scope", value.into());
        self
    }
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.parts.query("destination", value.into());
        self
    }
}

operation!(GetWebhooks() -> Page<Webhook> {
    id: "getWebhooks", family: V3, method: GET, path: "/hooks", paging: Page,
});

/// `POST /hooks`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/webhooks#create-a-webhook). Feature: `v3-webhooks`.
///
/// Errors: 400 [`ConflictError`](super::ConflictError), 401 [`ConflictError`](super::ConflictError), 422 [`ErrorDetailed`](super::ErrorDetailed).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateWebhooks {
    parts: Parts,
    body: WebhookInput,
}

impl CreateWebhooks {
    pub fn new(scope: impl Into<Scope>, destination: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: WebhookInput::new(scope, destination),
        }
    }
    pub fn is_active(mut self, value: bool) -> Self {
        self.body.is_active = Some(value);
        self
    }
    pub fn headers(mut self, value: impl Into<Nullable<Map<String, String>>>) -> Self {
        self.body.headers = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WebhookInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateWebhooks(json body) -> Data<Webhook> {
    id: "createWebhooks", family: V3, method: POST, path: "/hooks",
});

/// `GET /hooks/{webhook_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/webhooks#get-a-webhook). Feature: `v3-webhooks`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError), 404 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWebhook {
    parts: Parts,
}

impl GetWebhook {
    /// - `webhook_id`: At least 1.
    pub fn new(webhook_id: i64) -> Self {
        Self {
            parts: Parts::new([&webhook_id]),
        }
    }
}

operation!(GetWebhook() -> Data<Webhook> {
    id: "getWebhook", family: V3, method: GET, path: "/hooks/{webhook_id}",
});

/// `PUT /hooks/{webhook_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/webhooks#update-a-webhook). Feature: `v3-webhooks`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateWebhook {
    parts: Parts,
    body: WebhookPut,
}

impl UpdateWebhook {
    /// - `webhook_id`: At least 1.
    pub fn new(webhook_id: i64) -> Self {
        Self {
            parts: Parts::new([&webhook_id]),
            body: WebhookPut::new(),
        }
    }
    pub fn scope(mut self, value: impl Into<Nullable<Scope>>) -> Self {
        self.body.scope = value.into();
        self
    }
    pub fn destination(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.destination = value.into();
        self
    }
    pub fn is_active(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_active = value.into();
        self
    }
    pub fn headers(mut self, value: impl Into<Nullable<Map<String, String>>>) -> Self {
        self.body.headers = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: WebhookPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateWebhook(json body) -> Data<Webhook> {
    id: "updateWebhook", family: V3, method: PUT, path: "/hooks/{webhook_id}",
});

/// `DELETE /hooks/{webhook_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/webhooks#delete-a-webhook). Feature: `v3-webhooks`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteWebhook {
    parts: Parts,
}

impl DeleteWebhook {
    /// - `webhook_id`: At least 1.
    pub fn new(webhook_id: i64) -> Self {
        Self {
            parts: Parts::new([&webhook_id]),
        }
    }
}

operation!(DeleteWebhook() -> Data<Webhook> {
    id: "deleteWebhook", family: V3, method: DELETE, path: "/hooks/{webhook_id}",
});

/// `GET /hooks/admin`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/webhooks#get-admin-info). Feature: `v3-webhooks`.
///
/// Errors: 401 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetHooksAdmin {
    parts: Parts,
}

impl GetHooksAdmin {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn is_active(mut self, value: bool) -> Self {
        self.parts.query("is_active", value);
        self
    }
}

operation!(GetHooksAdmin() -> Data<HooksAdmin> {
    id: "getHooksAdmin", family: V3, method: GET, path: "/hooks/admin",
});

/// `PUT /hooks/admin`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/webhooks#upsert-email-notifications). Feature: `v3-webhooks`.
///
/// Errors: 400 [`ConflictError`](super::ConflictError), 401 [`ConflictError`](super::ConflictError), 422 [`ErrorDetailed`](super::ErrorDetailed).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateHooksAdmin {
    parts: Parts,
    body: HooksAdminUpdate,
}

impl UpdateHooksAdmin {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: HooksAdminUpdate::new(),
        }
    }
    pub fn emails(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.body.emails = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: HooksAdminUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateHooksAdmin(json body) -> Empty {
    id: "updateHooksAdmin", family: V3, method: PUT, path: "/hooks/admin",
});
