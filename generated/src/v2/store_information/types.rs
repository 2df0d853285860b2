// Written by `cargo xtask regen`; edit nothing here.
//! Types of Store Information.

use bigcommerce_runtime::codegen::{Json, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreInformation {
    pub id: Option<String>,
    /// Format: `uuid`.
    pub account_uuid: Option<String>,
    pub domain: Option<String>,
    pub secure_url: Option<String>,
    pub control_panel_base_url: Option<String>,
    pub status: Option<String>,
    pub name: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub address: Option<String>,
    pub country: Option<String>,
    pub country_code: Option<String>,
    pub infrastructure_region: Option<String>,
    pub phone: Option<String>,
    pub admin_email: Option<String>,
    pub order_email: Option<String>,
    pub favicon_url: Option<String>,
    pub timezone: Option<Timezone>,
    pub language: Option<String>,
    pub currency: Option<String>,
    pub currency_symbol: Option<String>,
    pub decimal_separator: Option<String>,
    pub thousands_separator: Option<String>,
    pub decimal_places: Option<i64>,
    pub currency_symbol_location: Option<String>,
    pub weight_units: Option<String>,
    pub dimension_units: Option<String>,
    pub dimension_decimal_places: Option<i64>,
    pub dimension_decimal_token: Option<String>,
    pub dimension_thousands_token: Option<String>,
    pub plan_name: Option<String>,
    pub plan_level: Option<String>,
    pub plan_is_trial: Option<bool>,
    pub industry: Option<String>,
    pub logo: Option<StoreInformationLogo>,
    pub is_price_entered_with_tax: Option<bool>,
    pub store_id: Option<i64>,
    /// Default: `1`.
    pub default_channel_id: Option<i64>,
    pub default_site_id: Option<i64>,
    pub active_comparison_modules: Option<Vec<Json>>,
    pub features: Option<StoreInformationFeatures>,
}

record!(StoreInformation {
    id, account_uuid, domain, secure_url, control_panel_base_url, status, name, first_name,
    last_name, address, country, country_code, infrastructure_region, phone, admin_email,
    order_email, favicon_url, timezone, language, currency, currency_symbol, decimal_separator,
    thousands_separator, decimal_places, currency_symbol_location, weight_units, dimension_units,
    dimension_decimal_places, dimension_decimal_token, dimension_thousands_token, plan_name,
    plan_level, plan_is_trial, industry, logo, is_price_entered_with_tax, store_id,
    default_channel_id, default_site_id, active_comparison_modules, features,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Timezone {
    pub name: Option<String>,
    pub raw_offset: Option<i64>,
    pub dst_offset: Option<i64>,
    pub dst_correction: Option<bool>,
    pub date_format: Option<DateFormat>,
}

record!(Timezone { name, raw_offset, dst_offset, dst_correction, date_format });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DateFormat {
    pub display: Option<String>,
    pub export: Option<String>,
    pub extended_display: Option<String>,
}

record!(DateFormat { display, export, extended_display });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StoreInformationLogo {
    Object(StoreInformationLogoObject),
    List(Vec<Json>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(StoreInformationLogo { Object(object), List(array) });

impl From<StoreInformationLogoObject> for StoreInformationLogo {
    fn from(value: StoreInformationLogoObject) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<Json>> for StoreInformationLogo {
    fn from(value: Vec<Json>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreInformationLogoObject {
    pub url: Option<String>,
}

record!(StoreInformationLogoObject { url });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreInformationFeatures {
    /// Default: `true`.
    pub stencil_enabled: Option<bool>,
    pub sitewidehttps_enabled: Option<bool>,
    pub facebook_catalog_id: Option<String>,
    pub checkout_type: Option<StoreInformationFeaturesCheckoutType>,
    pub wishlists_enabled: Option<bool>,
    /// Default: `true`.
    pub graphql_storefront_api_enabled: Option<bool>,
    pub shopper_consent_tracking_enabled: Option<bool>,
    /// Default: `false`.
    pub multi_storefront_enabled: Option<bool>,
    pub storefront_limits: Option<StoreInformationFeaturesStorefrontLimits>,
}

record!(StoreInformationFeatures {
    stencil_enabled, sitewidehttps_enabled, facebook_catalog_id, checkout_type, wishlists_enabled,
    graphql_storefront_api_enabled, shopper_consent_tracking_enabled, multi_storefront_enabled,
    storefront_limits,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreInformationFeaturesStorefrontLimits {
    /// At least 1. Default: `1`.
    pub active: Option<i64>,
    /// At least 1. Default: `1`.
    pub total_including_inactive: Option<i64>,
}

record!(StoreInformationFeaturesStorefrontLimits { active, total_including_inactive });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeStamp {
    /// At least 0.
    pub time: Option<i64>,
}

record!(TimeStamp { time });
