// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::tax`: TaxZone, TaxZonePriceDisplaySettings, TaxZoneShopperTargetSettings, ShopperTargetSettingsLocation.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxZone {
    pub id: Option<i64>,
    pub name: Option<String>,
    /// Default: `true`.
    pub enabled: Option<bool>,
    pub price_display_settings: Option<TaxZonePriceDisplaySettings>,
    pub shopper_target_settings: Option<TaxZoneShopperTargetSettings>,
}

record!(TaxZone { id, name, enabled, price_display_settings, shopper_target_settings });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxZonePriceDisplaySettings {
    pub show_inclusive: Option<bool>,
    pub show_both_on_detail_view: Option<bool>,
    pub show_both_on_list_view: Option<bool>,
}

record!(TaxZonePriceDisplaySettings {
    show_inclusive, show_both_on_detail_view, show_both_on_list_view,
});

impl TaxZonePriceDisplaySettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn show_inclusive(mut self, value: bool) -> Self {
        self.show_inclusive = Some(value);
        self
    }
    pub fn show_both_on_detail_view(mut self, value: bool) -> Self {
        self.show_both_on_detail_view = Some(value);
        self
    }
    pub fn show_both_on_list_view(mut self, value: bool) -> Self {
        self.show_both_on_list_view = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxZoneShopperTargetSettings {
    pub locations: Option<Vec<ShopperTargetSettingsLocation>>,
    pub customer_groups: Option<Vec<i64>>,
}

record!(TaxZoneShopperTargetSettings { locations, customer_groups });

impl TaxZoneShopperTargetSettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn locations(
        mut self,
        value: impl IntoIterator<Item = ShopperTargetSettingsLocation>,
    ) -> Self {
        self.locations = Some(value.into_iter().collect());
        self
    }
    pub fn customer_groups(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.customer_groups = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShopperTargetSettingsLocation {
    pub country_code: Option<String>,
    pub subdivision_codes: Option<Vec<String>>,
    pub postal_codes: Option<Vec<String>>,
}

record!(ShopperTargetSettingsLocation { country_code, subdivision_codes, postal_codes });

impl ShopperTargetSettingsLocation {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    pub fn subdivision_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.subdivision_codes = Some(value.into_iter().map(Into::into).collect());
        self
    }
    pub fn postal_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.postal_codes = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::tax" ["v3-tax-rates-and-zones" "v3-tax-zone-check"]
operations {}
types {
    TaxZone, TaxZonePriceDisplaySettings, TaxZoneShopperTargetSettings,
    ShopperTargetSettingsLocation,
}
);
