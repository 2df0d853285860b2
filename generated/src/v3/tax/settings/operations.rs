// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Settings.

use bigcommerce_runtime::codegen::{Data, Nullable, Parts, operation};

use super::*;

/// `GET /tax/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-settings#get-tax-settings). Scope: `store_v2_information_read_only`. Feature: `v3-tax-settings`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTaxSettings {
    parts: Parts,
}

impl GetTaxSettings {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetTaxSettings() -> Data<TaxSettings> {
    id: "getTaxSettings", family: V3, method: GET, path: "/tax/settings",
    scope: "store_v2_information_read_only",
});

/// `PUT /tax/settings`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-settings#update-tax-settings). Scope: `store_v2_information`. Feature: `v3-tax-settings`.
///
/// Errors: 422.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateTaxSettings {
    parts: Parts,
    body: TaxSettingsUpdate,
}

impl UpdateTaxSettings {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: TaxSettingsUpdate::new(),
        }
    }
    pub fn tax_entered_with_prices(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.tax_entered_with_prices = value.into();
        self
    }
    pub fn price_display_settings(
        mut self,
        value: impl Into<Nullable<TaxSettingsPriceDisplaySettings>>,
    ) -> Self {
        self.body.price_display_settings = value.into();
        self
    }
    /// Default: `"FIXED"`.
    pub fn fallback_strategy(
        mut self,
        value: impl Into<Nullable<TaxSettingsFallbackStrategy>>,
    ) -> Self {
        self.body.fallback_strategy = value.into();
        self
    }
    /// Default: `true`.
    pub fn should_subtract_store_tax(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.should_subtract_store_tax = value.into();
        self
    }
    /// Default: `false`.
    pub fn should_use_geolocation_to_determine_guest_shopper_tax_zone(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.should_use_geolocation_to_determine_guest_shopper_tax_zone = value
            .into();
        self
    }
    /// Default: `1`.
    pub fn guest_shopper_tax_zone_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.guest_shopper_tax_zone_id = value.into();
        self
    }
    /// Default: `1`.
    pub fn store_tax_zone_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.store_tax_zone_id = value.into();
        self
    }
    /// Default: `"ON_PAYMENT_CAPTURE"`.
    pub fn document_submission_strategy(
        mut self,
        value: impl Into<Nullable<TaxSettingsDocumentSubmissionStrategy>>,
    ) -> Self {
        self.body.document_submission_strategy = value.into();
        self
    }
    /// Default: `"RATE_ROUNDING"`.
    pub fn rounding_strategy(
        mut self,
        value: impl Into<Nullable<TaxSettingsRoundingStrategy>>,
    ) -> Self {
        self.body.rounding_strategy = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: TaxSettingsUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateTaxSettings(json body) -> Data<TaxSettings> {
    id: "updateTaxSettings", family: V3, method: PUT, path: "/tax/settings",
    scope: "store_v2_information",
});
