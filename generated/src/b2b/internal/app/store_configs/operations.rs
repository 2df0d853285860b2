// Written by `cargo xtask regen`; edit nothing here.
//! Operations of store-config.

use bigcommerce_runtime::codegen::{Data, Json, Map, Nullable, Parts, operation};

use super::*;

/// `GET /api/v2/store-config`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreConfig {
    parts: Parts,
}

impl GetStoreConfig {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
}

operation!(GetStoreConfig() -> Data<GetStoreConfigResult> {
    id: "get-store-config", family: B2bStorefront, method: GET, path: "/api/v2/store-config",
});

/// `POST /api/v2/store-config`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateStoreConfig {
    parts: Parts,
    body: CustomFields,
}

impl CreateStoreConfig {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CustomFields::new(),
        }
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.body.key = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.body.value = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomFields) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateStoreConfig(json body) -> Data<CreateStoreConfigResult> {
    id: "post-store-config", family: B2bStorefront, method: POST, path: "/api/v2/store-config",
});

/// `PUT /api/v2/store-config`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreConfig {
    parts: Parts,
    body: StoreConfigUpdate,
}

impl UpdateStoreConfig {
    pub fn new(id: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: StoreConfigUpdate::new(id, value),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreConfigUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateStoreConfig(json body) -> Data<Map<String, Json>> {
    id: "put-store-config", family: B2bStorefront, method: PUT, path: "/api/v2/store-config",
});

/// `PUT /api/v2/store-config/price-list`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreConfigDefaultPriceList {
    parts: Parts,
    body: StoreConfigDefaultPriceListUpdate,
}

impl UpdateStoreConfigDefaultPriceList {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: StoreConfigDefaultPriceListUpdate::new(),
        }
    }
    pub fn pricelist_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.pricelist_id = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreConfigDefaultPriceListUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateStoreConfigDefaultPriceList(json body) -> Data<StoreConfigDefaultPriceList> {
    id: "put-store-config-price-list", family: B2bStorefront, method: PUT,
    path: "/api/v2/store-config/price-list",
});

/// `PUT /api/v2/store-config/payment-methods`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreConfigDefaultPaymentMethods {
    parts: Parts,
    body: StoreConfigDefaultPaymentMethodUpdate,
}

impl UpdateStoreConfigDefaultPaymentMethods {
    pub fn new(payment_codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            parts: Parts::new([]),
            body: StoreConfigDefaultPaymentMethodUpdate::new(payment_codes),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreConfigDefaultPaymentMethodUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateStoreConfigDefaultPaymentMethods(json body) -> Data<StoreConfigDefaultPaymentMethod> {
    id: "put-store-config-payment-methods", family: B2bStorefront, method: PUT,
    path: "/api/v2/store-config/payment-methods",
});

/// `PUT /api/v2/store-config/inner-sales-rep`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoresInnersalesrep {
    parts: Parts,
    body: StoresInnersalesrepUpdate,
}

impl UpdateStoresInnersalesrep {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: StoresInnersalesrepUpdate::new(),
        }
    }
    pub fn user_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.user_id = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoresInnersalesrepUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateStoresInnersalesrep(json body) -> Data<StoresInnersalesrep> {
    id: "put-store-config-inner-sales-rep", family: B2bStorefront, method: PUT,
    path: "/api/v2/store-config/inner-sales-rep",
});

/// `PUT /api/v2/store-configs/switch-status/{id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreConfigSwitchStatus {
    parts: Parts,
    body: StoreConfigSwitchStatusUpdate,
}

impl UpdateStoreConfigSwitchStatus {
    pub fn new(
        id: impl std::fmt::Display,
        is_enabled: impl Into<StoreConfigSwitchStatusUpdateIsEnabled>,
    ) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: StoreConfigSwitchStatusUpdate::new(is_enabled),
        }
    }
    pub fn value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.value = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreConfigSwitchStatusUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateStoreConfigSwitchStatus(json body) -> Data<Map<String, Json>> {
    id: "put-store-configs-switch-status-id", family: B2bStorefront, method: PUT,
    path: "/api/v2/store-configs/switch-status/{id}",
});

/// `PUT /api/v2/store-configs/notifications-email`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreConfigNotificationEmail {
    parts: Parts,
    body: StoreConfigNotificationEmailUpdate,
}

impl UpdateStoreConfigNotificationEmail {
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: StoreConfigNotificationEmailUpdate::new(email),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreConfigNotificationEmailUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateStoreConfigNotificationEmail(json body) -> Data<StoreConfigNotificationEmail> {
    id: "put-store-configs-notifications-email", family: B2bStorefront, method: PUT,
    path: "/api/v2/store-configs/notifications-email",
});

/// `PUT /api/v2/store-configs/email/configs`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreCustomEmailServer {
    parts: Parts,
    body: StoreCustomEmailServerUpdate,
}

impl UpdateStoreCustomEmailServer {
    /// - `verify_or_submit`: At least 1 character.
    pub fn new(
        verify_or_submit: impl Into<String>,
        email_configs: StoreCustomEmailServerUpdateEmailConfigs,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: StoreCustomEmailServerUpdate::new(verify_or_submit, email_configs),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreCustomEmailServerUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateStoreCustomEmailServer(json body) -> Data<Map<String, Json>> {
    id: "put-store-configs-email-configs", family: B2bStorefront, method: PUT,
    path: "/api/v2/store-configs/email/configs",
});

/// `PUT /api/v2/store-configs/email/templates`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreCustomEmailTemplates {
    parts: Parts,
    body: StoreCustomEmailTemplateUpdate,
}

impl UpdateStoreCustomEmailTemplates {
    /// - `content`: At least 1 character.
    /// - `type`: Default: `3`.
    pub fn new(content: impl Into<String>, r#type: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: StoreCustomEmailTemplateUpdate::new(content, r#type),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreCustomEmailTemplateUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateStoreCustomEmailTemplates(json body) -> Data<Map<String, Json>> {
    id: "put-store-configs-email-templates", family: B2bStorefront, method: PUT,
    path: "/api/v2/store-configs/email/templates",
});

/// `GET /api/v2/store-configs`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreConfigs {
    parts: Parts,
}

impl GetStoreConfigs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetStoreConfigs() -> Data<GetStoreConfigsResult> {
    id: "get-store-configs", family: B2bStorefront, method: GET, path: "/api/v2/store-configs",
});

/// `GET /api/v2/store-configs/checkout`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCheckoutConfigOfStore {
    parts: Parts,
}

impl GetCheckoutConfigOfStore {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCheckoutConfigOfStore() -> Data<CheckoutConfigOfStore> {
    id: "get-store-configs-checkout", family: B2bStorefront, method: GET,
    path: "/api/v2/store-configs/checkout",
});
