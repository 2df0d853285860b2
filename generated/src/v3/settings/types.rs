// Written by `cargo xtask regen`; edit nothing here.
//! Types of Settings V3.

use bigcommerce_runtime::codegen::{Decimal, Json, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsProvider {
    pub id: Option<i64>,
    pub channel_id: Option<i64>,
    pub name: Option<String>,
    pub code: Option<String>,
    pub enabled: Option<bool>,
    pub data_tag_enabled: Option<bool>,
    pub version: Option<Decimal>,
    pub api_secret: Option<String>,
}

record!(AnalyticsProvider {
    id, channel_id, name, code, enabled, data_tag_enabled, version, api_secret,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsProviderError {
    pub schema: Option<CodeMessage>,
}

record!(AnalyticsProviderError { schema });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsProviderUpdate {
    /// At least 1 character.
    pub code: Nullable<String>,
    pub data_tag_enabled: Nullable<bool>,
    pub enabled: Nullable<bool>,
    pub is_oauth_connected: Nullable<Json>,
    /// At least 1 character.
    pub name: Nullable<String>,
    pub version: Nullable<Decimal>,
}

record!(AnalyticsProviderUpdate {
    code, data_tag_enabled, enabled, is_oauth_connected, name, version,
});

impl AnalyticsProviderUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At least 1 character.
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.code = value.into();
        self
    }
    pub fn data_tag_enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.data_tag_enabled = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    pub fn is_oauth_connected(mut self, value: impl Into<Nullable<Json>>) -> Self {
        self.is_oauth_connected = value.into();
        self
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn version(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.version = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogSettings {
    pub auto_approve_reviews: Option<bool>,
    pub enable_product_comparisons: Option<bool>,
}

record!(CatalogSettings { auto_approve_reviews, enable_product_comparisons });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogSettingsUpdate {
    pub auto_approve_reviews: Nullable<bool>,
    pub enable_product_comparisons: Nullable<bool>,
}

record!(CatalogSettingsUpdate { auto_approve_reviews, enable_product_comparisons });

impl CatalogSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn auto_approve_reviews(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.auto_approve_reviews = value.into();
        self
    }
    pub fn enable_product_comparisons(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.enable_product_comparisons = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledTransactionalEmails {
    pub abandoned_cart_email: Option<bool>,
    pub account_details_changed_email: Option<bool>,
    pub combined_order_status_email: Option<bool>,
    pub create_account_email: Option<bool>,
    pub create_guest_account_email: Option<bool>,
    pub gift_certificate_email: Option<bool>,
    pub invoice_email: Option<bool>,
    pub order_message_notification_email: Option<bool>,
    pub product_review_email: Option<bool>,
    pub return_confirmation_email: Option<bool>,
    pub return_statuschange_email: Option<bool>,
}

record!(EnabledTransactionalEmails {
    abandoned_cart_email, account_details_changed_email, combined_order_status_email,
    create_account_email, create_guest_account_email, gift_certificate_email, invoice_email,
    order_message_notification_email, product_review_email, return_confirmation_email,
    return_statuschange_email,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledTransactionalEmailsUpdate {
    pub abandoned_cart_email: Nullable<bool>,
    pub account_details_changed_email: Nullable<bool>,
    pub combined_order_status_email: Nullable<bool>,
    pub create_account_email: Nullable<bool>,
    pub create_guest_account_email: Nullable<bool>,
    pub gift_certificate_email: Nullable<bool>,
    pub invoice_email: Nullable<bool>,
    pub order_message_notification_email: Nullable<bool>,
    pub product_review_email: Nullable<bool>,
    pub return_confirmation_email: Nullable<bool>,
    pub return_statuschange_email: Nullable<bool>,
}

record!(EnabledTransactionalEmailsUpdate {
    abandoned_cart_email, account_details_changed_email, combined_order_status_email,
    create_account_email, create_guest_account_email, gift_certificate_email, invoice_email,
    order_message_notification_email, product_review_email, return_confirmation_email,
    return_statuschange_email,
});

impl EnabledTransactionalEmailsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn abandoned_cart_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.abandoned_cart_email = value.into();
        self
    }
    pub fn account_details_changed_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.account_details_changed_email = value.into();
        self
    }
    pub fn combined_order_status_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.combined_order_status_email = value.into();
        self
    }
    pub fn create_account_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.create_account_email = value.into();
        self
    }
    pub fn create_guest_account_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.create_guest_account_email = value.into();
        self
    }
    pub fn gift_certificate_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.gift_certificate_email = value.into();
        self
    }
    pub fn invoice_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.invoice_email = value.into();
        self
    }
    pub fn order_message_notification_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.order_message_notification_email = value.into();
        self
    }
    pub fn product_review_email(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.product_review_email = value.into();
        self
    }
    pub fn return_confirmation_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.return_confirmation_email = value.into();
        self
    }
    pub fn return_statuschange_email(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.return_statuschange_email = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryNotificationsSettings {
    pub low_stock_notification_address: Option<Vec<String>>,
    pub out_of_stock_notification_address: Option<Vec<String>>,
}

record!(InventoryNotificationsSettings {
    low_stock_notification_address, out_of_stock_notification_address,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryNotificationsSettingsUpdate {
    pub low_stock_notification_address: Nullable<Vec<String>>,
    pub out_of_stock_notification_address: Nullable<Vec<String>>,
}

record!(InventoryNotificationsSettingsUpdate {
    low_stock_notification_address, out_of_stock_notification_address,
});

impl InventoryNotificationsSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn low_stock_notification_address(
        mut self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        self.low_stock_notification_address = value.into();
        self
    }
    pub fn out_of_stock_notification_address(
        mut self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        self.out_of_stock_notification_address = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogoSettings {
    pub favicon_url: Option<String>,
    pub logo_image_url: Option<String>,
    pub logo_text: Option<String>,
    pub r#type: Option<LogoSettingsType>,
}

record!(LogoSettings { favicon_url, logo_image_url, logo_text, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LogoSettingsUpdate {
    pub logo_text: Nullable<String>,
    pub r#type: Nullable<LogoSettingsType>,
}

record!(LogoSettingsUpdate { logo_text, r#type });

impl LogoSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn logo_text(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.logo_text = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<LogoSettingsType>>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConfiguredFilter {
    Product(EnabledProductFilter),
    Price(EnabledPriceFilter),
    Category(EnabledCategoryFilter),
    Brand(EnabledBrandFilter),
    Rating(EnabledRatingFilter),
    Misc(EnabledMiscFilter),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ConfiguredFilter by "type" {
    Product(object is "product"), Price(object is "price"), Category(object is "category"),
    Brand(object is "brand"), Rating(object is "rating"), Misc(object is "other"),
});

impl From<EnabledProductFilter> for ConfiguredFilter {
    fn from(value: EnabledProductFilter) -> Self {
        Self::Product(value)
    }
}

impl From<EnabledPriceFilter> for ConfiguredFilter {
    fn from(value: EnabledPriceFilter) -> Self {
        Self::Price(value)
    }
}

impl From<EnabledCategoryFilter> for ConfiguredFilter {
    fn from(value: EnabledCategoryFilter) -> Self {
        Self::Category(value)
    }
}

impl From<EnabledBrandFilter> for ConfiguredFilter {
    fn from(value: EnabledBrandFilter) -> Self {
        Self::Brand(value)
    }
}

impl From<EnabledRatingFilter> for ConfiguredFilter {
    fn from(value: EnabledRatingFilter) -> Self {
        Self::Rating(value)
    }
}

impl From<EnabledMiscFilter> for ConfiguredFilter {
    fn from(value: EnabledMiscFilter) -> Self {
        Self::Misc(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledProductFilter {
    pub collapsed_by_default: Option<bool>,
    pub display_name: Option<String>,
    pub display_product_count: Option<bool>,
    pub id: Option<String>,
    pub is_enabled: Option<bool>,
    /// One of `5`, `10`, `15`.
    pub items_to_show: Option<i64>,
    pub sort_by: Option<EnabledProductFilterSortBy>,
    pub r#type: Option<ProductType>,
}

record!(EnabledProductFilter {
    collapsed_by_default, display_name, display_product_count, id, is_enabled, items_to_show,
    sort_by, r#type,
});

impl EnabledProductFilter {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn collapsed_by_default(mut self, value: bool) -> Self {
        self.collapsed_by_default = Some(value);
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    pub fn display_product_count(mut self, value: bool) -> Self {
        self.display_product_count = Some(value);
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// One of `5`, `10`, `15`.
    pub fn items_to_show(mut self, value: i64) -> Self {
        self.items_to_show = Some(value);
        self
    }
    pub fn sort_by(mut self, value: impl Into<EnabledProductFilterSortBy>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<ProductType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledPriceFilter {
    pub collapsed_by_default: Option<bool>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub is_enabled: Option<bool>,
    pub r#type: Option<EnabledPriceFilterType>,
}

record!(EnabledPriceFilter { collapsed_by_default, display_name, id, is_enabled, r#type });

impl EnabledPriceFilter {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn collapsed_by_default(mut self, value: bool) -> Self {
        self.collapsed_by_default = Some(value);
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<EnabledPriceFilterType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledCategoryFilter {
    pub collapsed_by_default: Option<bool>,
    pub display_name: Option<String>,
    pub display_product_count: Option<bool>,
    pub id: Option<String>,
    pub is_enabled: Option<bool>,
    /// One of `5`, `10`, `15`.
    pub items_to_show: Option<i64>,
    pub r#type: Option<CategoryType>,
}

record!(EnabledCategoryFilter {
    collapsed_by_default, display_name, display_product_count, id, is_enabled, items_to_show,
    r#type,
});

impl EnabledCategoryFilter {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn collapsed_by_default(mut self, value: bool) -> Self {
        self.collapsed_by_default = Some(value);
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    pub fn display_product_count(mut self, value: bool) -> Self {
        self.display_product_count = Some(value);
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// One of `5`, `10`, `15`.
    pub fn items_to_show(mut self, value: i64) -> Self {
        self.items_to_show = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<CategoryType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledBrandFilter {
    pub collapsed_by_default: Option<bool>,
    pub display_name: Option<String>,
    pub display_product_count: Option<bool>,
    pub id: Option<String>,
    pub is_enabled: Option<bool>,
    /// One of `5`, `10`, `15`.
    pub items_to_show: Option<i64>,
    pub sort_by: Option<EnabledBrandFilterSortBy>,
    pub r#type: Option<EnabledBrandFilterType>,
}

record!(EnabledBrandFilter {
    collapsed_by_default, display_name, display_product_count, id, is_enabled, items_to_show,
    sort_by, r#type,
});

impl EnabledBrandFilter {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn collapsed_by_default(mut self, value: bool) -> Self {
        self.collapsed_by_default = Some(value);
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    pub fn display_product_count(mut self, value: bool) -> Self {
        self.display_product_count = Some(value);
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    /// One of `5`, `10`, `15`.
    pub fn items_to_show(mut self, value: i64) -> Self {
        self.items_to_show = Some(value);
        self
    }
    pub fn sort_by(mut self, value: impl Into<EnabledBrandFilterSortBy>) -> Self {
        self.sort_by = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<EnabledBrandFilterType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledRatingFilter {
    pub collapsed_by_default: Option<bool>,
    pub display_name: Option<String>,
    pub id: Option<String>,
    pub is_enabled: Option<bool>,
    pub r#type: Option<EnabledRatingFilterType>,
}

record!(EnabledRatingFilter { collapsed_by_default, display_name, id, is_enabled, r#type });

impl EnabledRatingFilter {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn collapsed_by_default(mut self, value: bool) -> Self {
        self.collapsed_by_default = Some(value);
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<EnabledRatingFilterType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EnabledMiscFilter {
    pub collapsed_by_default: Option<bool>,
    pub display_name: Option<String>,
    pub display_product_count: Option<bool>,
    pub id: Option<String>,
    pub is_enabled: Option<bool>,
    pub show_free_shipping_filter: Option<bool>,
    pub show_in_stock_filter: Option<bool>,
    pub show_is_featured_filter: Option<bool>,
    pub show_product_count: Option<bool>,
    pub r#type: Option<EnabledMiscFilterType>,
}

record!(EnabledMiscFilter {
    collapsed_by_default, display_name, display_product_count, id, is_enabled,
    show_free_shipping_filter, show_in_stock_filter, show_is_featured_filter, show_product_count,
    r#type,
});

impl EnabledMiscFilter {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn collapsed_by_default(mut self, value: bool) -> Self {
        self.collapsed_by_default = Some(value);
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = Some(value.into());
        self
    }
    pub fn display_product_count(mut self, value: bool) -> Self {
        self.display_product_count = Some(value);
        self
    }
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    pub fn is_enabled(mut self, value: bool) -> Self {
        self.is_enabled = Some(value);
        self
    }
    pub fn show_free_shipping_filter(mut self, value: bool) -> Self {
        self.show_free_shipping_filter = Some(value);
        self
    }
    pub fn show_in_stock_filter(mut self, value: bool) -> Self {
        self.show_in_stock_filter = Some(value);
        self
    }
    pub fn show_is_featured_filter(mut self, value: bool) -> Self {
        self.show_is_featured_filter = Some(value);
        self
    }
    pub fn show_product_count(mut self, value: bool) -> Self {
        self.show_product_count = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<EnabledMiscFilterType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AvailableFilter {
    Normal(AvailableNormalFilter),
    Price(AvailablePriceFilter),
    AvailableOtherFilter(AvailableOtherFilter),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(AvailableFilter by "type" {
    Normal(object is "category" "brand" "rating" "product"), Price(object is "price"),
    AvailableOtherFilter(object is "other"),
});

impl From<AvailableNormalFilter> for AvailableFilter {
    fn from(value: AvailableNormalFilter) -> Self {
        Self::Normal(value)
    }
}

impl From<AvailablePriceFilter> for AvailableFilter {
    fn from(value: AvailablePriceFilter) -> Self {
        Self::Price(value)
    }
}

impl From<AvailableOtherFilter> for AvailableFilter {
    fn from(value: AvailableOtherFilter) -> Self {
        Self::AvailableOtherFilter(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableNormalFilter {
    pub id: Option<String>,
    pub name: Option<String>,
    pub product_count: Option<i64>,
    pub r#type: Option<AvailableNormalFilterType>,
}

record!(AvailableNormalFilter { id, name, product_count, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailablePriceFilter {
    pub id: Option<String>,
    pub name: Option<String>,
    pub price_range_max: Option<Decimal>,
    pub price_range_min: Option<Decimal>,
    pub r#type: Option<EnabledPriceFilterType>,
}

record!(AvailablePriceFilter { id, name, price_range_max, price_range_min, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableOtherFilter {
    pub id: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<EnabledMiscFilterType>,
}

record!(AvailableOtherFilter { id, name, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredFiltersOverride {
    pub context: Option<SearchFilterOverrideContextIdentifier>,
    pub data: Option<Vec<ConfiguredFilter>>,
}

record!(ConfiguredFiltersOverride { context, data });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchFilterOverrideContextIdentifier {
    pub category_id: Option<i64>,
    pub channel_id: Option<i64>,
}

record!(SearchFilterOverrideContextIdentifier { category_id, channel_id });

impl SearchFilterOverrideContextIdentifier {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = Some(value);
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfiguredFiltersOverrideUpdate {
    pub context: Nullable<SearchFilterOverrideContextIdentifier>,
    pub data: Nullable<Vec<ConfiguredFilter>>,
}

record!(ConfiguredFiltersOverrideUpdate { context, data });

impl ConfiguredFiltersOverrideUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn context(
        mut self,
        value: impl Into<Nullable<SearchFilterOverrideContextIdentifier>>,
    ) -> Self {
        self.context = value.into();
        self
    }
    pub fn data(mut self, value: impl Into<Nullable<Vec<ConfiguredFilter>>>) -> Self {
        self.data = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Locale {
    /// Default: `"en"`.
    pub default_shopper_language: Option<String>,
    /// Default: `"default_shopper_language"`.
    pub shopper_language_selection_method: Option<LocaleShopperLanguageSelectionMethod>,
    /// Default: `"United States"`.
    pub store_country: Option<String>,
}

record!(Locale { default_shopper_language, shopper_language_selection_method, store_country });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LocaleUpdate {
    /// Default: `"en"`.
    pub default_shopper_language: String,
    /// Default: `"default_shopper_language"`.
    pub shopper_language_selection_method: Nullable<
        LocaleShopperLanguageSelectionMethod,
    >,
    /// Default: `"United States"`.
    pub store_country: Nullable<String>,
}

record!(LocaleUpdate {
    default_shopper_language, shopper_language_selection_method, store_country,
});

impl LocaleUpdate {
    pub fn new(default_shopper_language: impl Into<String>) -> Self {
        Self {
            default_shopper_language: default_shopper_language.into(),
            ..Record::empty()
        }
    }
    /// Default: `"en"`.
    pub fn default_shopper_language(mut self, value: impl Into<String>) -> Self {
        self.default_shopper_language = value.into();
        self
    }
    /// Default: `"default_shopper_language"`.
    pub fn shopper_language_selection_method(
        mut self,
        value: impl Into<Nullable<LocaleShopperLanguageSelectionMethod>>,
    ) -> Self {
        self.shopper_language_selection_method = value.into();
        self
    }
    /// Default: `"United States"`.
    pub fn store_country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.store_country = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreProfile {
    pub store_address: Option<String>,
    /// Default: `"Home Office"`.
    pub store_address_type: Option<AddressTypeEnumValues>,
    pub store_email: Option<String>,
    pub store_name: Option<String>,
    pub store_phone: Option<String>,
}

record!(StoreProfile { store_address, store_address_type, store_email, store_name, store_phone });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreProfileUpdate {
    pub store_address: Nullable<String>,
    /// Default: `"Home Office"`.
    pub store_address_type: Nullable<AddressTypeEnumValues>,
    pub store_email: Nullable<String>,
    pub store_name: Nullable<String>,
    pub store_phone: Nullable<String>,
}

record!(StoreProfileUpdate {
    store_address, store_address_type, store_email, store_name, store_phone,
});

impl StoreProfileUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn store_address(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.store_address = value.into();
        self
    }
    /// Default: `"Home Office"`.
    pub fn store_address_type(
        mut self,
        value: impl Into<Nullable<AddressTypeEnumValues>>,
    ) -> Self {
        self.store_address_type = value.into();
        self
    }
    pub fn store_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.store_email = value.into();
        self
    }
    pub fn store_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.store_name = value.into();
        self
    }
    pub fn store_phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.store_phone = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontCategorySettings {
    /// 1 to 8.
    pub category_tree_depth: Option<i64>,
    /// Default: `"bestselling"`.
    pub default_product_sort: Option<ProductSortEnumValues>,
    pub listing_mode: Option<CategoryListingModeEnumValues>,
}

record!(StorefrontCategorySettings { category_tree_depth, default_product_sort, listing_mode });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontCategorySettingsUpdate {
    /// 1 to 8.
    pub category_tree_depth: Nullable<i64>,
    /// Default: `"bestselling"`.
    pub default_product_sort: Nullable<ProductSortEnumValues>,
    pub listing_mode: Nullable<CategoryListingModeEnumValues>,
}

record!(StorefrontCategorySettingsUpdate {
    category_tree_depth, default_product_sort, listing_mode,
});

impl StorefrontCategorySettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// 1 to 8.
    pub fn category_tree_depth(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.category_tree_depth = value.into();
        self
    }
    /// Default: `"bestselling"`.
    pub fn default_product_sort(
        mut self,
        value: impl Into<Nullable<ProductSortEnumValues>>,
    ) -> Self {
        self.default_product_sort = value.into();
        self
    }
    pub fn listing_mode(
        mut self,
        value: impl Into<Nullable<CategoryListingModeEnumValues>>,
    ) -> Self {
        self.listing_mode = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub errors: Option<UnprocessableContentErrorItem>,
    pub status: Option<i64>,
    /// At least 1 character.
    pub title: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
}

record!(UnprocessableContentError { errors, status, title, r#type });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentErrorItem {
    /// At least 1 character.
    pub empty: Option<String>,
}

record!(UnprocessableContentErrorItem { empty = "" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontProductSettings {
    pub show_product_price: Option<bool>,
    pub show_product_sku: Option<bool>,
    pub show_product_weight: Option<bool>,
    pub show_product_brand: Option<bool>,
    pub show_product_shipping: Option<bool>,
    pub show_product_rating: Option<bool>,
    pub show_add_to_cart_link: Option<bool>,
    pub default_preorder_message: Option<String>,
    pub show_breadcrumbs_product_pages: Option<
        StorefrontProductSettingsShowBreadcrumbsProductPages,
    >,
    pub show_add_to_cart_qty_box: Option<bool>,
    pub show_add_to_wishlist: Option<bool>,
    pub hide_price_from_guests: Option<bool>,
}

record!(StorefrontProductSettings {
    show_product_price, show_product_sku, show_product_weight, show_product_brand,
    show_product_shipping, show_product_rating, show_add_to_cart_link, default_preorder_message,
    show_breadcrumbs_product_pages, show_add_to_cart_qty_box, show_add_to_wishlist,
    hide_price_from_guests,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontProductSettingsUpdate {
    pub show_product_price: Nullable<bool>,
    pub show_product_sku: Nullable<bool>,
    pub show_product_weight: Nullable<bool>,
    pub show_product_brand: Nullable<bool>,
    pub show_product_shipping: Nullable<bool>,
    pub show_product_rating: Nullable<bool>,
    pub show_add_to_cart_link: Nullable<bool>,
    pub default_preorder_message: Nullable<String>,
    pub show_breadcrumbs_product_pages: Nullable<
        StorefrontProductSettingsShowBreadcrumbsProductPages,
    >,
    pub show_add_to_cart_qty_box: Nullable<bool>,
    pub show_add_to_wishlist: Nullable<bool>,
    pub hide_price_from_guests: Nullable<bool>,
}

record!(StorefrontProductSettingsUpdate {
    show_product_price, show_product_sku, show_product_weight, show_product_brand,
    show_product_shipping, show_product_rating, show_add_to_cart_link, default_preorder_message,
    show_breadcrumbs_product_pages, show_add_to_cart_qty_box, show_add_to_wishlist,
    hide_price_from_guests,
});

impl StorefrontProductSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn show_product_price(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_product_price = value.into();
        self
    }
    pub fn show_product_sku(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_product_sku = value.into();
        self
    }
    pub fn show_product_weight(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_product_weight = value.into();
        self
    }
    pub fn show_product_brand(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_product_brand = value.into();
        self
    }
    pub fn show_product_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_product_shipping = value.into();
        self
    }
    pub fn show_product_rating(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_product_rating = value.into();
        self
    }
    pub fn show_add_to_cart_link(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_add_to_cart_link = value.into();
        self
    }
    pub fn default_preorder_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.default_preorder_message = value.into();
        self
    }
    pub fn show_breadcrumbs_product_pages(
        mut self,
        value: impl Into<Nullable<StorefrontProductSettingsShowBreadcrumbsProductPages>>,
    ) -> Self {
        self.show_breadcrumbs_product_pages = value.into();
        self
    }
    pub fn show_add_to_cart_qty_box(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_add_to_cart_qty_box = value.into();
        self
    }
    pub fn show_add_to_wishlist(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.show_add_to_wishlist = value.into();
        self
    }
    pub fn hide_price_from_guests(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.hide_price_from_guests = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RobotsTxtSettings {
    pub robots_txt_ssl: Option<String>,
}

record!(RobotsTxtSettings { robots_txt_ssl });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RobotsTxtSettingsUpdate {
    pub robots_txt_ssl: Nullable<String>,
}

record!(RobotsTxtSettingsUpdate { robots_txt_ssl });

impl RobotsTxtSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn robots_txt_ssl(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.robots_txt_ssl = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontSearchSettings {
    /// Default: `"relevance"`.
    pub content_product_sort: Option<ContentSortEnumValues>,
    /// Default: `"bestselling"`.
    pub default_product_sort: Option<ProductSortEnumValues>,
    pub product_filtering_enabled: Option<bool>,
    pub search_suggest: Option<bool>,
}

record!(StorefrontSearchSettings {
    content_product_sort, default_product_sort, product_filtering_enabled, search_suggest,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StorefrontSearchSettingsUpdate {
    /// Default: `"relevance"`.
    pub content_product_sort: ContentSortEnumValues,
    /// Default: `"bestselling"`.
    pub default_product_sort: ProductSortEnumValues,
    pub product_filtering_enabled: bool,
    pub search_suggest: bool,
}

record!(StorefrontSearchSettingsUpdate {
    content_product_sort, default_product_sort, product_filtering_enabled, search_suggest,
});

impl StorefrontSearchSettingsUpdate {
    pub fn new(
        content_product_sort: impl Into<ContentSortEnumValues>,
        default_product_sort: impl Into<ProductSortEnumValues>,
        product_filtering_enabled: bool,
        search_suggest: bool,
    ) -> Self {
        Self {
            content_product_sort: content_product_sort.into(),
            default_product_sort: default_product_sort.into(),
            product_filtering_enabled,
            search_suggest,
        }
    }
    /// Default: `"relevance"`.
    pub fn content_product_sort(
        mut self,
        value: impl Into<ContentSortEnumValues>,
    ) -> Self {
        self.content_product_sort = value.into();
        self
    }
    /// Default: `"bestselling"`.
    pub fn default_product_sort(
        mut self,
        value: impl Into<ProductSortEnumValues>,
    ) -> Self {
        self.default_product_sort = value.into();
        self
    }
    pub fn product_filtering_enabled(mut self, value: bool) -> Self {
        self.product_filtering_enabled = value;
        self
    }
    pub fn search_suggest(mut self, value: bool) -> Self {
        self.search_suggest = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontSecuritySettings {
    pub csp_header: Option<StorefrontSecuritySettingsCspHeader>,
    pub hsts: Option<StorefrontSecuritySettingsHsts>,
    pub sitewide_https_enabled: Option<bool>,
    pub x_frame_options_header: Option<StorefrontSecuritySettingsXFrameOptionsHeader>,
}

record!(StorefrontSecuritySettings {
    csp_header, hsts, sitewide_https_enabled, x_frame_options_header,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontSecuritySettingsCspHeader {
    pub enabled: Option<bool>,
    pub header_value: Option<String>,
}

record!(StorefrontSecuritySettingsCspHeader { enabled, header_value });

impl StorefrontSecuritySettingsCspHeader {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn header_value(mut self, value: impl Into<String>) -> Self {
        self.header_value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontSecuritySettingsHsts {
    pub enabled: Option<bool>,
    pub include_preload: Option<bool>,
    pub include_subdomains: Option<bool>,
    pub max_age: Option<HstsMaxAgeEnumValues>,
}

record!(StorefrontSecuritySettingsHsts { enabled, include_preload, include_subdomains, max_age });

impl StorefrontSecuritySettingsHsts {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn include_preload(mut self, value: bool) -> Self {
        self.include_preload = Some(value);
        self
    }
    pub fn include_subdomains(mut self, value: bool) -> Self {
        self.include_subdomains = Some(value);
        self
    }
    pub fn max_age(mut self, value: impl Into<HstsMaxAgeEnumValues>) -> Self {
        self.max_age = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontSecuritySettingsXFrameOptionsHeader {
    pub allowed_url: Option<String>,
    pub enabled: Option<bool>,
    pub setting: Option<StorefrontSecuritySettingsXFrameOptionsHeaderSetting>,
}

record!(StorefrontSecuritySettingsXFrameOptionsHeader { allowed_url, enabled, setting });

impl StorefrontSecuritySettingsXFrameOptionsHeader {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn allowed_url(mut self, value: impl Into<String>) -> Self {
        self.allowed_url = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn setting(
        mut self,
        value: impl Into<StorefrontSecuritySettingsXFrameOptionsHeaderSetting>,
    ) -> Self {
        self.setting = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontSecuritySettingsUpdate {
    pub csp_header: Nullable<StorefrontSecuritySettingsCspHeader>,
    pub hsts: Nullable<StorefrontSecuritySettingsHsts>,
    pub sitewide_https_enabled: Nullable<bool>,
    pub x_frame_options_header: Nullable<StorefrontSecuritySettingsXFrameOptionsHeader>,
}

record!(StorefrontSecuritySettingsUpdate {
    csp_header, hsts, sitewide_https_enabled, x_frame_options_header,
});

impl StorefrontSecuritySettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn csp_header(
        mut self,
        value: impl Into<Nullable<StorefrontSecuritySettingsCspHeader>>,
    ) -> Self {
        self.csp_header = value.into();
        self
    }
    pub fn hsts(
        mut self,
        value: impl Into<Nullable<StorefrontSecuritySettingsHsts>>,
    ) -> Self {
        self.hsts = value.into();
        self
    }
    pub fn sitewide_https_enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.sitewide_https_enabled = value.into();
        self
    }
    pub fn x_frame_options_header(
        mut self,
        value: impl Into<Nullable<StorefrontSecuritySettingsXFrameOptionsHeader>>,
    ) -> Self {
        self.x_frame_options_header = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SeoSettings {
    pub meta_description: Option<String>,
    pub meta_keywords: Option<String>,
    pub page_title: Option<String>,
    pub www_redirect: Option<SeoSettingsWwwRedirect>,
}

record!(SeoSettings { meta_description, meta_keywords, page_title, www_redirect });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SeoSettingsUpdate {
    pub meta_description: Nullable<String>,
    pub meta_keywords: Nullable<String>,
    pub page_title: Nullable<String>,
    pub www_redirect: Nullable<SeoSettingsWwwRedirect>,
}

record!(SeoSettingsUpdate { meta_description, meta_keywords, page_title, www_redirect });

impl SeoSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.page_title = value.into();
        self
    }
    pub fn www_redirect(
        mut self,
        value: impl Into<Nullable<SeoSettingsWwwRedirect>>,
    ) -> Self {
        self.www_redirect = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontStatus {
    pub down_for_maintenance_message: Option<String>,
    pub prelaunch_message: Option<String>,
    pub prelaunch_password: Option<String>,
}

record!(StorefrontStatus { down_for_maintenance_message, prelaunch_message, prelaunch_password });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorefrontStatusUpdate {
    pub down_for_maintenance_message: Nullable<String>,
    pub prelaunch_message: Nullable<String>,
    pub prelaunch_password: Nullable<String>,
}

record!(StorefrontStatusUpdate {
    down_for_maintenance_message, prelaunch_message, prelaunch_password,
});

impl StorefrontStatusUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn down_for_maintenance_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.down_for_maintenance_message = value.into();
        self
    }
    pub fn prelaunch_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.prelaunch_message = value.into();
        self
    }
    pub fn prelaunch_password(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.prelaunch_password = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InventorySettings {
    pub product_out_of_stock_behavior: Option<
        InventorySettingsProductOutOfStockBehavior,
    >,
    pub option_out_of_stock_behavior: Option<InventorySettingsOptionOutOfStockBehavior>,
    pub update_stock_behavior: Option<InventorySettingsUpdateStockBehavior>,
    pub edit_order_stock_adjustment: Option<bool>,
    pub refund_order_stock_adjustment: Option<bool>,
    pub stock_level_display: Option<InventorySettingsStockLevelDisplay>,
    pub default_out_of_stock_message: Option<String>,
    pub hide_in_product_filtering: Option<bool>,
    /// Default: `false`.
    pub show_pre_order_stock_levels: Option<bool>,
    /// Default: `false`.
    pub show_out_of_stock_message: Option<bool>,
}

record!(InventorySettings {
    product_out_of_stock_behavior, option_out_of_stock_behavior, update_stock_behavior,
    edit_order_stock_adjustment, refund_order_stock_adjustment, stock_level_display,
    default_out_of_stock_message, hide_in_product_filtering, show_pre_order_stock_levels,
    show_out_of_stock_message,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InventorySettingsUpdate {
    pub product_out_of_stock_behavior: Nullable<
        InventorySettingsProductOutOfStockBehavior,
    >,
    pub option_out_of_stock_behavior: Nullable<
        InventorySettingsOptionOutOfStockBehavior,
    >,
    pub update_stock_behavior: Nullable<InventorySettingsUpdateStockBehavior>,
    pub edit_order_stock_adjustment: Nullable<bool>,
    pub refund_order_stock_adjustment: Nullable<bool>,
    pub stock_level_display: Nullable<InventorySettingsStockLevelDisplay>,
    pub default_out_of_stock_message: Nullable<String>,
    pub hide_in_product_filtering: Nullable<bool>,
    /// Default: `false`.
    pub show_pre_order_stock_levels: Nullable<bool>,
    /// Default: `false`.
    pub show_out_of_stock_message: Nullable<bool>,
}

record!(InventorySettingsUpdate {
    product_out_of_stock_behavior, option_out_of_stock_behavior, update_stock_behavior,
    edit_order_stock_adjustment, refund_order_stock_adjustment, stock_level_display,
    default_out_of_stock_message, hide_in_product_filtering, show_pre_order_stock_levels,
    show_out_of_stock_message,
});

impl InventorySettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_out_of_stock_behavior(
        mut self,
        value: impl Into<Nullable<InventorySettingsProductOutOfStockBehavior>>,
    ) -> Self {
        self.product_out_of_stock_behavior = value.into();
        self
    }
    pub fn option_out_of_stock_behavior(
        mut self,
        value: impl Into<Nullable<InventorySettingsOptionOutOfStockBehavior>>,
    ) -> Self {
        self.option_out_of_stock_behavior = value.into();
        self
    }
    pub fn update_stock_behavior(
        mut self,
        value: impl Into<Nullable<InventorySettingsUpdateStockBehavior>>,
    ) -> Self {
        self.update_stock_behavior = value.into();
        self
    }
    pub fn edit_order_stock_adjustment(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.edit_order_stock_adjustment = value.into();
        self
    }
    pub fn refund_order_stock_adjustment(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.refund_order_stock_adjustment = value.into();
        self
    }
    pub fn stock_level_display(
        mut self,
        value: impl Into<Nullable<InventorySettingsStockLevelDisplay>>,
    ) -> Self {
        self.stock_level_display = value.into();
        self
    }
    pub fn default_out_of_stock_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.default_out_of_stock_message = value.into();
        self
    }
    pub fn hide_in_product_filtering(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.hide_in_product_filtering = value.into();
        self
    }
    /// Default: `false`.
    pub fn show_pre_order_stock_levels(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.show_pre_order_stock_levels = value.into();
        self
    }
    /// Default: `false`.
    pub fn show_out_of_stock_message(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.show_out_of_stock_message = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasurementUnitsSettings {
    pub weight_measurement: Option<MeasurementUnitsSettingsWeightMeasurement>,
    pub length_measurement: Option<MeasurementUnitsSettingsLengthMeasurement>,
    pub decimal_token: Option<String>,
    pub thousands_token: Option<String>,
    pub decimal_places: Option<i64>,
    pub factoring_dimension: Option<MeasurementUnitsSettingsFactoringDimension>,
}

record!(MeasurementUnitsSettings {
    weight_measurement, length_measurement, decimal_token, thousands_token, decimal_places,
    factoring_dimension,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MeasurementUnitsSettingsUpdate {
    pub weight_measurement: Nullable<MeasurementUnitsSettingsWeightMeasurement>,
    pub length_measurement: Nullable<MeasurementUnitsSettingsLengthMeasurement>,
    pub decimal_token: Nullable<String>,
    pub thousands_token: Nullable<String>,
    pub decimal_places: Nullable<i64>,
    pub factoring_dimension: Nullable<MeasurementUnitsSettingsFactoringDimension>,
}

record!(MeasurementUnitsSettingsUpdate {
    weight_measurement, length_measurement, decimal_token, thousands_token, decimal_places,
    factoring_dimension,
});

impl MeasurementUnitsSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn weight_measurement(
        mut self,
        value: impl Into<Nullable<MeasurementUnitsSettingsWeightMeasurement>>,
    ) -> Self {
        self.weight_measurement = value.into();
        self
    }
    pub fn length_measurement(
        mut self,
        value: impl Into<Nullable<MeasurementUnitsSettingsLengthMeasurement>>,
    ) -> Self {
        self.length_measurement = value.into();
        self
    }
    pub fn decimal_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.decimal_token = value.into();
        self
    }
    pub fn thousands_token(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.thousands_token = value.into();
        self
    }
    pub fn decimal_places(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.decimal_places = value.into();
        self
    }
    pub fn factoring_dimension(
        mut self,
        value: impl Into<Nullable<MeasurementUnitsSettingsFactoringDimension>>,
    ) -> Self {
        self.factoring_dimension = value.into();
        self
    }
}
