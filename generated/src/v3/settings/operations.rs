// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Settings V3.

use bigcommerce_runtime::codegen::{Bare, Data, Decimal, Empty, File, Form, Json, Nullable, Page, Parts, operation};

use super::*;

/// `GET /settings/analytics`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-all-web-analytics-providers). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAnalyticsProviders {
    parts: Parts,
}

impl GetAnalyticsProviders {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetAnalyticsProviders() -> Page<AnalyticsProvider> {
    id: "getAnalyticsProviders", family: V3, method: GET, path: "/settings/analytics",
    scope: "store_v2_information_read_only",
});

/// `GET /settings/analytics/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-a-web-analytics-provider). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
///
/// Errors: 400 [`AnalyticsProviderError`](super::AnalyticsProviderError), 404 [`AnalyticsProviderError`](super::AnalyticsProviderError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAnalyticsProvider {
    parts: Parts,
}

impl GetAnalyticsProvider {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetAnalyticsProvider() -> Bare<AnalyticsProvider> {
    id: "getAnalyticsProvider", family: V3, method: GET, path: "/settings/analytics/{id}",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/analytics/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-a-web-analytics-provider). Scope: `store_v2_information`. Feature: `v3-settings`.
///
/// Errors: 400 [`AnalyticsProviderError`](super::AnalyticsProviderError), 404 [`AnalyticsProviderError`](super::AnalyticsProviderError), 409 [`AnalyticsProviderError`](super::AnalyticsProviderError), 422 [`AnalyticsProviderError`](super::AnalyticsProviderError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateAnalyticsProvider {
    parts: Parts,
    body: AnalyticsProviderUpdate,
}

impl UpdateAnalyticsProvider {
    pub fn new(id: i64) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: AnalyticsProviderUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    /// At least 1 character.
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.code = value.into();
        self
    }
    pub fn data_tag_enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.data_tag_enabled = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enabled = value.into();
        self
    }
    pub fn is_oauth_connected(mut self, value: impl Into<Nullable<Json>>) -> Self {
        self.body.is_oauth_connected = value.into();
        self
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.version = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AnalyticsProviderUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateAnalyticsProvider(json body) -> Bare<AnalyticsProvider> {
    id: "updateAnalyticsProvider", family: V3, method: PUT, path: "/settings/analytics/{id}",
    scope: "store_v2_information",
});

/// `GET /settings/catalog`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-catalog-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsCatalog {
    parts: Parts,
}

impl GetSettingsCatalog {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsCatalog() -> Data<CatalogSettings> {
    id: "getSettingsCatalog", family: V3, method: GET, path: "/settings/catalog",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/catalog`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-catalog-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsCatalog {
    parts: Parts,
    body: CatalogSettingsUpdate,
}

impl UpdateSettingsCatalog {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CatalogSettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn auto_approve_reviews(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.auto_approve_reviews = value.into();
        self
    }
    pub fn enable_product_comparisons(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.enable_product_comparisons = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CatalogSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsCatalog(json body) -> Data<CatalogSettings> {
    id: "updateSettingsCatalog", family: V3, method: PUT, path: "/settings/catalog",
    scope: "store_v2_information",
});

/// `GET /settings/email-statuses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-transactional-email-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsEmailStatuses {
    parts: Parts,
}

impl GetSettingsEmailStatuses {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsEmailStatuses() -> Data<EnabledTransactionalEmails> {
    id: "getSettingsEmailStatuses", family: V3, method: GET, path: "/settings/email-statuses",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/email-statuses`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-transactional-email-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsEmailStatuses {
    parts: Parts,
    body: EnabledTransactionalEmailsUpdate,
}

impl UpdateSettingsEmailStatuses {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: EnabledTransactionalEmailsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn abandoned_cart_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.abandoned_cart_email = value.into();
        self
    }
    pub fn account_details_changed_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.account_details_changed_email = value.into();
        self
    }
    pub fn combined_order_status_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.combined_order_status_email = value.into();
        self
    }
    pub fn create_account_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.create_account_email = value.into();
        self
    }
    pub fn create_guest_account_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.create_guest_account_email = value.into();
        self
    }
    pub fn gift_certificate_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.gift_certificate_email = value.into();
        self
    }
    pub fn invoice_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.invoice_email = value.into();
        self
    }
    pub fn order_message_notification_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.order_message_notification_email = value.into();
        self
    }
    pub fn product_review_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.product_review_email = value.into();
        self
    }
    pub fn return_confirmation_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.return_confirmation_email = value.into();
        self
    }
    pub fn return_statuschange_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.return_statuschange_email = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: EnabledTransactionalEmailsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsEmailStatuses(json body) -> Data<EnabledTransactionalEmails> {
    id: "updateSettingsEmailStatuses", family: V3, method: PUT, path: "/settings/email-statuses",
    scope: "store_v2_information",
});

/// `POST /settings/favicon/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#create-favicon-image). Scope: `store_v2_information`. Feature: `v3-settings`.
///
/// Errors: 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSettingsFaviconImage {
    parts: Parts,
    form: Form,
}

impl CreateSettingsFaviconImage {
    pub fn new(favicon_file: File) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.file("FaviconFile", favicon_file);
        Self { parts, form }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(CreateSettingsFaviconImage(multipart form) -> Empty {
    id: "createSettingsFaviconImage", family: V3, method: POST, path: "/settings/favicon/image",
    scope: "store_v2_information",
});

/// `GET /settings/inventory/notifications`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-inventory-notifications-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsInventoryNotifications {
    parts: Parts,
}

impl GetSettingsInventoryNotifications {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsInventoryNotifications() -> Data<InventoryNotificationsSettings> {
    id: "getSettingsInventoryNotifications", family: V3, method: GET,
    path: "/settings/inventory/notifications", scope: "store_v2_information_read_only",
});

/// `PUT /settings/inventory/notifications`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-inventory-notifications-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsInventoryNotifications {
    parts: Parts,
    body: InventoryNotificationsSettingsUpdate,
}

impl UpdateSettingsInventoryNotifications {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: InventoryNotificationsSettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn low_stock_notification_address(
        mut self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        self.body.low_stock_notification_address = value.into();
        self
    }
    pub fn out_of_stock_notification_address(
        mut self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        self.body.out_of_stock_notification_address = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: InventoryNotificationsSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsInventoryNotifications(json body) -> Empty {
    id: "updateSettingsInventoryNotifications", family: V3, method: PUT,
    path: "/settings/inventory/notifications", scope: "store_v2_information",
});

/// `GET /settings/logo`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-store-logo-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsLogo {
    parts: Parts,
}

impl GetSettingsLogo {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsLogo() -> Data<LogoSettings> {
    id: "getSettingsLogo", family: V3, method: GET, path: "/settings/logo",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/logo`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-store-logo-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsLogo {
    parts: Parts,
    body: LogoSettingsUpdate,
}

impl UpdateSettingsLogo {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: LogoSettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn logo_text(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.logo_text = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<LogoSettingsType>>) -> Self {
        self.body.r#type = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: LogoSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsLogo(json body) -> Data<LogoSettings> {
    id: "updateSettingsLogo", family: V3, method: PUT, path: "/settings/logo",
    scope: "store_v2_information",
});

/// `POST /settings/logo/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#create-logo-image). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSettingsLogoImage {
    parts: Parts,
    form: Form,
}

impl CreateSettingsLogoImage {
    pub fn new(logo_file: File) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.file("LogoFile", logo_file);
        Self { parts, form }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(CreateSettingsLogoImage(multipart form) -> Empty {
    id: "createSettingsLogoImage", family: V3, method: POST, path: "/settings/logo/image",
    scope: "store_v2_information",
});

/// `GET /settings/search/filters`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-enabled-filters). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsEnabledSearchFilters {
    parts: Parts,
}

impl GetSettingsEnabledSearchFilters {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetSettingsEnabledSearchFilters() -> Page<ConfiguredFilter> {
    id: "getSettingsEnabledSearchFilters", family: V3, method: GET,
    path: "/settings/search/filters", scope: "store_v2_information_read_only",
});

/// `PUT /settings/search/filters`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-enabled-filters). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsEnabledSearchFilters {
    parts: Parts,
    body: Vec<ConfiguredFilter>,
}

impl UpdateSettingsEnabledSearchFilters {
    pub fn new(body: impl IntoIterator<Item = ConfiguredFilter>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateSettingsEnabledSearchFilters(json body) -> Page<ConfiguredFilter> {
    id: "updateSettingsEnabledSearchFilters", family: V3, method: PUT,
    path: "/settings/search/filters", scope: "store_v2_information",
});

/// `GET /settings/search/filters/available`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-available-filters). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsAvailableFilters {
    parts: Parts,
}

impl GetSettingsAvailableFilters {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn category_id(mut self, value: i64) -> Self {
        self.parts.query("category_id", value);
        self
    }
}

operation!(GetSettingsAvailableFilters() -> Page<AvailableFilter> {
    id: "getSettingsAvailableFilters", family: V3, method: GET,
    path: "/settings/search/filters/available", scope: "store_v2_information_read_only",
});

/// `GET /settings/search/filters/contexts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-contextual-filters). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsFiltersContexts {
    parts: Parts,
}

impl GetSettingsFiltersContexts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn category_id(mut self, value: i64) -> Self {
        self.parts.query("category_id", value);
        self
    }
}

operation!(GetSettingsFiltersContexts() -> Page<ConfiguredFiltersOverride> {
    id: "getSettingsFiltersContexts", family: V3, method: GET,
    path: "/settings/search/filters/contexts", scope: "store_v2_information_read_only",
});

/// `PUT /settings/search/filters/contexts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#upsert-contextual-filters). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertSettingsFiltersContexts {
    parts: Parts,
    body: Vec<ConfiguredFiltersOverrideUpdate>,
}

impl UpsertSettingsFiltersContexts {
    pub fn new(body: impl IntoIterator<Item = ConfiguredFiltersOverrideUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpsertSettingsFiltersContexts(json body) -> Page<ConfiguredFiltersOverride> {
    id: "upsertSettingsFiltersContexts", family: V3, method: PUT,
    path: "/settings/search/filters/contexts", scope: "store_v2_information",
});

/// `GET /settings/store/locale`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-locale-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsLocale {
    parts: Parts,
}

impl GetSettingsLocale {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetSettingsLocale() -> Data<Locale> {
    id: "getSettingsLocale", family: V3, method: GET, path: "/settings/store/locale",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/store/locale`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-locale-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsLocale {
    parts: Parts,
    body: LocaleUpdate,
}

impl UpdateSettingsLocale {
    /// - `default_shopper_language`: Default: `"en"`.
    pub fn new(default_shopper_language: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: LocaleUpdate::new(default_shopper_language),
        }
    }
    /// Default: `"default_shopper_language"`.
    pub fn shopper_language_selection_method(
        mut self,
        value: impl Into<Nullable<LocaleShopperLanguageSelectionMethod>>,
    ) -> Self {
        self.body.shopper_language_selection_method = value.into();
        self
    }
    /// Default: `"United States"`.
    pub fn store_country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.store_country = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: LocaleUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsLocale(json body) -> Data<Locale> {
    id: "updateSettingsLocale", family: V3, method: PUT, path: "/settings/store/locale",
    scope: "store_v2_information",
});

/// `GET /settings/store/profile`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-store-profile-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsStoreProfile {
    parts: Parts,
}

impl GetSettingsStoreProfile {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsStoreProfile() -> Data<StoreProfile> {
    id: "getSettingsStoreProfile", family: V3, method: GET, path: "/settings/store/profile",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/store/profile`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-store-profile-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsStoreProfile {
    parts: Parts,
    body: StoreProfileUpdate,
}

impl UpdateSettingsStoreProfile {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: StoreProfileUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn store_address(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.store_address = value.into();
        self
    }
    /// Default: `"Home Office"`.
    pub fn store_address_type(
        mut self,
        value: impl Into<Nullable<AddressTypeEnumValues>>,
    ) -> Self {
        self.body.store_address_type = value.into();
        self
    }
    pub fn store_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.store_email = value.into();
        self
    }
    pub fn store_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.store_name = value.into();
        self
    }
    pub fn store_phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.store_phone = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StoreProfileUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsStoreProfile(json body) -> Data<StoreProfile> {
    id: "updateSettingsStoreProfile", family: V3, method: PUT, path: "/settings/store/profile",
    scope: "store_v2_information",
});

/// `GET /settings/storefront/category`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-storefront-category-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsStorefrontCategory {
    parts: Parts,
}

impl GetSettingsStorefrontCategory {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsStorefrontCategory() -> Data<StorefrontCategorySettings> {
    id: "getSettingsStorefrontCategory", family: V3, method: GET,
    path: "/settings/storefront/category", scope: "store_v2_information_read_only",
});

/// `PUT /settings/storefront/category`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-storefront-category-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsStorefrontCategory {
    parts: Parts,
    body: StorefrontCategorySettingsUpdate,
}

impl UpdateSettingsStorefrontCategory {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: StorefrontCategorySettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    /// 1 to 8.
    pub fn category_tree_depth(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.category_tree_depth = value.into();
        self
    }
    /// Default: `"bestselling"`.
    pub fn default_product_sort(
        mut self,
        value: impl Into<Nullable<ProductSortEnumValues>>,
    ) -> Self {
        self.body.default_product_sort = value.into();
        self
    }
    pub fn listing_mode(
        mut self,
        value: impl Into<Nullable<CategoryListingModeEnumValues>>,
    ) -> Self {
        self.body.listing_mode = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StorefrontCategorySettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsStorefrontCategory(json body) -> Data<StorefrontCategorySettings> {
    id: "updateSettingsStorefrontCategory", family: V3, method: PUT,
    path: "/settings/storefront/category", scope: "store_v2_information",
});

/// `GET /settings/storefront/product`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-storefront-product-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsStorefrontProduct {
    parts: Parts,
}

impl GetSettingsStorefrontProduct {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsStorefrontProduct() -> Data<StorefrontProductSettings> {
    id: "getSettingsStorefrontProduct", family: V3, method: GET,
    path: "/settings/storefront/product", scope: "store_v2_information_read_only",
});

/// `PUT /settings/storefront/product`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-storefront-product-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsStorefrontProduct {
    parts: Parts,
    body: StorefrontProductSettingsUpdate,
}

impl UpdateSettingsStorefrontProduct {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: StorefrontProductSettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn show_product_price(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_product_price = value.into();
        self
    }
    pub fn show_product_sku(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_product_sku = value.into();
        self
    }
    pub fn show_product_weight(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_product_weight = value.into();
        self
    }
    pub fn show_product_brand(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_product_brand = value.into();
        self
    }
    pub fn show_product_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_product_shipping = value.into();
        self
    }
    pub fn show_product_rating(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_product_rating = value.into();
        self
    }
    pub fn show_add_to_cart_link(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_add_to_cart_link = value.into();
        self
    }
    pub fn default_preorder_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.default_preorder_message = value.into();
        self
    }
    pub fn show_breadcrumbs_product_pages(
        mut self,
        value: impl Into<Nullable<StorefrontProductSettingsShowBreadcrumbsProductPages>>,
    ) -> Self {
        self.body.show_breadcrumbs_product_pages = value.into();
        self
    }
    pub fn show_add_to_cart_qty_box(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_add_to_cart_qty_box = value.into();
        self
    }
    pub fn show_add_to_wishlist(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.show_add_to_wishlist = value.into();
        self
    }
    pub fn hide_price_from_guests(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.hide_price_from_guests = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StorefrontProductSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsStorefrontProduct(json body) -> Data<StorefrontProductSettings> {
    id: "updateSettingsStorefrontProduct", family: V3, method: PUT,
    path: "/settings/storefront/product", scope: "store_v2_information",
});

/// `GET /settings/storefront/robotstxt`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-robotstxt-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsRobotsTxt {
    parts: Parts,
}

impl GetSettingsRobotsTxt {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsRobotsTxt() -> Data<RobotsTxtSettings> {
    id: "getSettingsRobotsTxt", family: V3, method: GET, path: "/settings/storefront/robotstxt",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/storefront/robotstxt`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-robotstxt-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsRobotsTxt {
    parts: Parts,
    body: RobotsTxtSettingsUpdate,
}

impl UpdateSettingsRobotsTxt {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: RobotsTxtSettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn robots_txt_ssl(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.robots_txt_ssl = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RobotsTxtSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsRobotsTxt(json body) -> Data<RobotsTxtSettings> {
    id: "updateSettingsRobotsTxt", family: V3, method: PUT, path: "/settings/storefront/robotstxt",
    scope: "store_v2_information",
});

/// `GET /settings/storefront/search`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-storefront-search-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsStorefrontSearch {
    parts: Parts,
}

impl GetSettingsStorefrontSearch {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsStorefrontSearch() -> Data<StorefrontSearchSettings> {
    id: "getSettingsStorefrontSearch", family: V3, method: GET, path: "/settings/storefront/search",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/storefront/search`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-storefront-search-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsStorefrontSearch {
    parts: Parts,
    body: StorefrontSearchSettingsUpdate,
}

impl UpdateSettingsStorefrontSearch {
    /// - `content_product_sort`: Default: `"relevance"`.
    /// - `default_product_sort`: Default: `"bestselling"`.
    pub fn new(
        content_product_sort: impl Into<ContentSortEnumValues>,
        default_product_sort: impl Into<ProductSortEnumValues>,
        product_filtering_enabled: bool,
        search_suggest: bool,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: StorefrontSearchSettingsUpdate::new(
                content_product_sort,
                default_product_sort,
                product_filtering_enabled,
                search_suggest,
            ),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StorefrontSearchSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsStorefrontSearch(json body) -> Data<StorefrontSearchSettings> {
    id: "updateSettingsStorefrontSearch", family: V3, method: PUT,
    path: "/settings/storefront/search", scope: "store_v2_information",
});

/// `GET /settings/storefront/security`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-storefront-security-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsStorefrontSecurity {
    parts: Parts,
}

impl GetSettingsStorefrontSecurity {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsStorefrontSecurity() -> Data<StorefrontSecuritySettings> {
    id: "getSettingsStorefrontSecurity", family: V3, method: GET,
    path: "/settings/storefront/security", scope: "store_v2_information_read_only",
});

/// `PUT /settings/storefront/security`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-storefront-security-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsStorefrontSecurity {
    parts: Parts,
    body: StorefrontSecuritySettingsUpdate,
}

impl UpdateSettingsStorefrontSecurity {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: StorefrontSecuritySettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn csp_header(
        mut self,
        value: impl Into<Nullable<StorefrontSecuritySettingsCspHeader>>,
    ) -> Self {
        self.body.csp_header = value.into();
        self
    }
    pub fn hsts(
        mut self,
        value: impl Into<Nullable<StorefrontSecuritySettingsHsts>>,
    ) -> Self {
        self.body.hsts = value.into();
        self
    }
    pub fn sitewide_https_enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.sitewide_https_enabled = value.into();
        self
    }
    pub fn x_frame_options_header(
        mut self,
        value: impl Into<Nullable<StorefrontSecuritySettingsXFrameOptionsHeader>>,
    ) -> Self {
        self.body.x_frame_options_header = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StorefrontSecuritySettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsStorefrontSecurity(json body) -> Data<StorefrontSecuritySettings> {
    id: "updateSettingsStorefrontSecurity", family: V3, method: PUT,
    path: "/settings/storefront/security", scope: "store_v2_information",
});

/// `GET /settings/storefront/seo`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-storefront-seo-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsStorefrontSeo {
    parts: Parts,
}

impl GetSettingsStorefrontSeo {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsStorefrontSeo() -> Data<SeoSettings> {
    id: "getSettingsStorefrontSeo", family: V3, method: GET, path: "/settings/storefront/seo",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/storefront/seo`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-storefront-seo-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsStorefrontSeo {
    parts: Parts,
    body: SeoSettingsUpdate,
}

impl UpdateSettingsStorefrontSeo {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: SeoSettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_description = value.into();
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_keywords = value.into();
        self
    }
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.page_title = value.into();
        self
    }
    pub fn www_redirect(
        mut self,
        value: impl Into<Nullable<SeoSettingsWwwRedirect>>,
    ) -> Self {
        self.body.www_redirect = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SeoSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsStorefrontSeo(json body) -> Data<SeoSettings> {
    id: "updateSettingsStorefrontSeo", family: V3, method: PUT, path: "/settings/storefront/seo",
    scope: "store_v2_information",
});

/// `GET /settings/storefront/status`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-storefront-status). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsStorefrontStatus {
    parts: Parts,
}

impl GetSettingsStorefrontStatus {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsStorefrontStatus() -> Data<StorefrontStatus> {
    id: "getSettingsStorefrontStatus", family: V3, method: GET, path: "/settings/storefront/status",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/storefront/status`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-storefront-status). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsStorefrontStatus {
    parts: Parts,
    body: StorefrontStatusUpdate,
}

impl UpdateSettingsStorefrontStatus {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: StorefrontStatusUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn down_for_maintenance_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.down_for_maintenance_message = value.into();
        self
    }
    pub fn prelaunch_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.prelaunch_message = value.into();
        self
    }
    pub fn prelaunch_password(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.prelaunch_password = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: StorefrontStatusUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsStorefrontStatus(json body) -> Data<StorefrontStatus> {
    id: "updateSettingsStorefrontStatus", family: V3, method: PUT,
    path: "/settings/storefront/status", scope: "store_v2_information",
});

/// `GET /settings/inventory`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-inventory-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsInventory {
    parts: Parts,
}

impl GetSettingsInventory {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsInventory() -> Data<InventorySettings> {
    id: "getSettingsInventory", family: V3, method: GET, path: "/settings/inventory",
    scope: "store_v2_information_read_only",
});

/// `PUT /settings/inventory`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-inventory-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsInventory {
    parts: Parts,
    body: InventorySettingsUpdate,
}

impl UpdateSettingsInventory {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: InventorySettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn product_out_of_stock_behavior(
        mut self,
        value: impl Into<Nullable<InventorySettingsProductOutOfStockBehavior>>,
    ) -> Self {
        self.body.product_out_of_stock_behavior = value.into();
        self
    }
    pub fn option_out_of_stock_behavior(
        mut self,
        value: impl Into<Nullable<InventorySettingsOptionOutOfStockBehavior>>,
    ) -> Self {
        self.body.option_out_of_stock_behavior = value.into();
        self
    }
    pub fn update_stock_behavior(
        mut self,
        value: impl Into<Nullable<InventorySettingsUpdateStockBehavior>>,
    ) -> Self {
        self.body.update_stock_behavior = value.into();
        self
    }
    pub fn edit_order_stock_adjustment(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.edit_order_stock_adjustment = value.into();
        self
    }
    pub fn refund_order_stock_adjustment(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.refund_order_stock_adjustment = value.into();
        self
    }
    pub fn stock_level_display(
        mut self,
        value: impl Into<Nullable<InventorySettingsStockLevelDisplay>>,
    ) -> Self {
        self.body.stock_level_display = value.into();
        self
    }
    pub fn default_out_of_stock_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.default_out_of_stock_message = value.into();
        self
    }
    pub fn hide_in_product_filtering(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.hide_in_product_filtering = value.into();
        self
    }
    /// Default: `false`.
    pub fn show_pre_order_stock_levels(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.show_pre_order_stock_levels = value.into();
        self
    }
    /// Default: `false`.
    pub fn show_out_of_stock_message(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.show_out_of_stock_message = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: InventorySettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsInventory(json body) -> Data<InventorySettings> {
    id: "updateSettingsInventory", family: V3, method: PUT, path: "/settings/inventory",
    scope: "store_v2_information",
});

/// `GET /settings/store/units-of-measurement`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#get-units-of-measurement-settings). Scope: `store_v2_information_read_only`. Feature: `v3-settings`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSettingsMeasurementUnits {
    parts: Parts,
}

impl GetSettingsMeasurementUnits {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
}

operation!(GetSettingsMeasurementUnits() -> Data<MeasurementUnitsSettings> {
    id: "getSettingsMeasurementUnits", family: V3, method: GET,
    path: "/settings/store/units-of-measurement", scope: "store_v2_information_read_only",
});

/// `PUT /settings/store/units-of-measurement`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/settings#update-units-of-measurement-settings). Scope: `store_v2_information`. Feature: `v3-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSettingsMeasurementUnits {
    parts: Parts,
    body: MeasurementUnitsSettingsUpdate,
}

impl UpdateSettingsMeasurementUnits {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: MeasurementUnitsSettingsUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    pub fn weight_measurement(
        mut self,
        value: impl Into<Nullable<MeasurementUnitsSettingsWeightMeasurement>>,
    ) -> Self {
        self.body.weight_measurement = value.into();
        self
    }
    pub fn length_measurement(
        mut self,
        value: impl Into<Nullable<MeasurementUnitsSettingsLengthMeasurement>>,
    ) -> Self {
        self.body.length_measurement = value.into();
        self
    }
    pub fn decimal_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.decimal_token = value.into();
        self
    }
    pub fn thousands_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.thousands_token = value.into();
        self
    }
    pub fn decimal_places(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.decimal_places = value.into();
        self
    }
    pub fn factoring_dimension(
        mut self,
        value: impl Into<Nullable<MeasurementUnitsSettingsFactoringDimension>>,
    ) -> Self {
        self.body.factoring_dimension = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MeasurementUnitsSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSettingsMeasurementUnits(json body) -> Data<MeasurementUnitsSettings> {
    id: "updateSettingsMeasurementUnits", family: V3, method: PUT,
    path: "/settings/store/units-of-measurement", scope: "store_v2_information",
});
