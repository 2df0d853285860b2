// Written by `cargo xtask regen`; edit nothing here.
//! Types of Store Settings.

use bigcommerce_runtime::codegen::{Json, Map, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableCurrency {
    pub currencies: Option<Vec<AvailableCurrencyItem>>,
    pub channel_currencies: Option<Map<String, Json>>,
    pub entered_inclusive_tax: Option<bool>,
}

record!(AvailableCurrency {
    currencies, channel_currencies = "channelCurrencies", entered_inclusive_tax,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableCurrencyItem {
    pub id: Option<i64>,
    pub is_default: Option<bool>,
    pub country_iso2: Option<String>,
    pub last_updated: Option<String>,
    pub default_for_country_codes: Option<Vec<String>>,
    pub currency_code: Option<String>,
    pub currency_exchange_rate: Option<String>,
    pub name: Option<String>,
    pub token: Option<String>,
    pub auto_update: Option<bool>,
    pub token_location: Option<CurrencyLocation>,
    pub decimal_token: Option<String>,
    pub thousands_token: Option<String>,
    pub decimal_places: Option<i64>,
    pub enabled: Option<bool>,
    pub is_transactional: Option<bool>,
}

record!(AvailableCurrencyItem {
    id, is_default, country_iso2, last_updated, default_for_country_codes, currency_code,
    currency_exchange_rate, name, token, auto_update, token_location, decimal_token,
    thousands_token, decimal_places, enabled, is_transactional,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreLevelOrderStatus {
    pub order_statuses: Option<Vec<StoreLevelOrderStatusOrderStatus>>,
}

record!(StoreLevelOrderStatus { order_statuses = "orderStatuses" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreLevelOrderStatusOrderStatus {
    pub system_label: Option<String>,
    pub custom_label: Option<String>,
    pub status_code: Option<String>,
}

record!(StoreLevelOrderStatusOrderStatus {
    system_label = "systemLabel", custom_label = "customLabel", status_code = "statusCode",
});
