// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Settings.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxSettings {
    pub tax_entered_with_prices: Option<bool>,
    pub price_display_settings: Option<TaxSettingsPriceDisplaySettings>,
    /// Default: `"FIXED"`.
    pub fallback_strategy: Option<TaxSettingsFallbackStrategy>,
    /// Default: `true`.
    pub should_subtract_store_tax: Option<bool>,
    /// Default: `false`.
    pub should_use_geolocation_to_determine_guest_shopper_tax_zone: Option<bool>,
    /// Default: `1`.
    pub guest_shopper_tax_zone_id: Option<i64>,
    /// Default: `1`.
    pub store_tax_zone_id: Option<i64>,
    /// Default: `"ON_PAYMENT_CAPTURE"`.
    pub document_submission_strategy: Option<TaxSettingsDocumentSubmissionStrategy>,
    /// Default: `"RATE_ROUNDING"`.
    pub rounding_strategy: Option<TaxSettingsRoundingStrategy>,
}

record!(TaxSettings {
    tax_entered_with_prices, price_display_settings, fallback_strategy, should_subtract_store_tax,
    should_use_geolocation_to_determine_guest_shopper_tax_zone, guest_shopper_tax_zone_id,
    store_tax_zone_id, document_submission_strategy, rounding_strategy,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxSettingsPriceDisplaySettings {
    pub control_panel_price_display_strategy: Option<
        TaxSettingsPriceDisplaySettingsInvoicePriceDisplayStrategy,
    >,
    /// Default: `"ZONE"`.
    pub invoice_price_display_strategy: Option<
        TaxSettingsPriceDisplaySettingsInvoicePriceDisplayStrategy,
    >,
}

record!(TaxSettingsPriceDisplaySettings {
    control_panel_price_display_strategy, invoice_price_display_strategy,
});

impl TaxSettingsPriceDisplaySettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn control_panel_price_display_strategy(
        mut self,
        value: impl Into<TaxSettingsPriceDisplaySettingsInvoicePriceDisplayStrategy>,
    ) -> Self {
        self.control_panel_price_display_strategy = Some(value.into());
        self
    }
    /// Default: `"ZONE"`.
    pub fn invoice_price_display_strategy(
        mut self,
        value: impl Into<TaxSettingsPriceDisplaySettingsInvoicePriceDisplayStrategy>,
    ) -> Self {
        self.invoice_price_display_strategy = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxSettingsUpdate {
    pub tax_entered_with_prices: Nullable<bool>,
    pub price_display_settings: Nullable<TaxSettingsPriceDisplaySettings>,
    /// Default: `"FIXED"`.
    pub fallback_strategy: Nullable<TaxSettingsFallbackStrategy>,
    /// Default: `true`.
    pub should_subtract_store_tax: Nullable<bool>,
    /// Default: `false`.
    pub should_use_geolocation_to_determine_guest_shopper_tax_zone: Nullable<bool>,
    /// Default: `1`.
    pub guest_shopper_tax_zone_id: Nullable<i64>,
    /// Default: `1`.
    pub store_tax_zone_id: Nullable<i64>,
    /// Default: `"ON_PAYMENT_CAPTURE"`.
    pub document_submission_strategy: Nullable<TaxSettingsDocumentSubmissionStrategy>,
    /// Default: `"RATE_ROUNDING"`.
    pub rounding_strategy: Nullable<TaxSettingsRoundingStrategy>,
}

record!(TaxSettingsUpdate {
    tax_entered_with_prices, price_display_settings, fallback_strategy, should_subtract_store_tax,
    should_use_geolocation_to_determine_guest_shopper_tax_zone, guest_shopper_tax_zone_id,
    store_tax_zone_id, document_submission_strategy, rounding_strategy,
});

impl TaxSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn tax_entered_with_prices(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.tax_entered_with_prices = value.into();
        self
    }
    pub fn price_display_settings(
        mut self,
        value: impl Into<Nullable<TaxSettingsPriceDisplaySettings>>,
    ) -> Self {
        self.price_display_settings = value.into();
        self
    }
    /// Default: `"FIXED"`.
    pub fn fallback_strategy(
        mut self,
        value: impl Into<Nullable<TaxSettingsFallbackStrategy>>,
    ) -> Self {
        self.fallback_strategy = value.into();
        self
    }
    /// Default: `true`.
    pub fn should_subtract_store_tax(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.should_subtract_store_tax = value.into();
        self
    }
    /// Default: `false`.
    pub fn should_use_geolocation_to_determine_guest_shopper_tax_zone(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.should_use_geolocation_to_determine_guest_shopper_tax_zone = value.into();
        self
    }
    /// Default: `1`.
    pub fn guest_shopper_tax_zone_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.guest_shopper_tax_zone_id = value.into();
        self
    }
    /// Default: `1`.
    pub fn store_tax_zone_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.store_tax_zone_id = value.into();
        self
    }
    /// Default: `"ON_PAYMENT_CAPTURE"`.
    pub fn document_submission_strategy(
        mut self,
        value: impl Into<Nullable<TaxSettingsDocumentSubmissionStrategy>>,
    ) -> Self {
        self.document_submission_strategy = value.into();
        self
    }
    /// Default: `"RATE_ROUNDING"`.
    pub fn rounding_strategy(
        mut self,
        value: impl Into<Nullable<TaxSettingsRoundingStrategy>>,
    ) -> Self {
        self.rounding_strategy = value.into();
        self
    }
}
