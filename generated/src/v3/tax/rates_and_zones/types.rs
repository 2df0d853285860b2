// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Rates & Zones.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxZonePost {
    pub name: String,
    /// Default: `true`.
    pub enabled: Option<bool>,
    pub price_display_settings: Option<TaxZonePostPriceDisplaySettings>,
    pub shopper_target_settings: Option<TaxZonePostShopperTargetSettings>,
}

record!(TaxZonePost { name, enabled, price_display_settings, shopper_target_settings });

impl TaxZonePost {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `true`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn price_display_settings(
        mut self,
        value: TaxZonePostPriceDisplaySettings,
    ) -> Self {
        self.price_display_settings = Some(value);
        self
    }
    pub fn shopper_target_settings(
        mut self,
        value: TaxZonePostShopperTargetSettings,
    ) -> Self {
        self.shopper_target_settings = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxZonePostPriceDisplaySettings {
    pub show_inclusive: bool,
    /// Default: `false`.
    pub show_both_on_detail_view: Option<bool>,
    /// Default: `false`.
    pub show_both_on_list_view: Option<bool>,
}

record!(TaxZonePostPriceDisplaySettings {
    show_inclusive, show_both_on_detail_view, show_both_on_list_view,
});

impl TaxZonePostPriceDisplaySettings {
    pub fn new(show_inclusive: bool) -> Self {
        Self {
            show_inclusive,
            ..Record::empty()
        }
    }
    pub fn show_inclusive(mut self, value: bool) -> Self {
        self.show_inclusive = value;
        self
    }
    /// Default: `false`.
    pub fn show_both_on_detail_view(mut self, value: bool) -> Self {
        self.show_both_on_detail_view = Some(value);
        self
    }
    /// Default: `false`.
    pub fn show_both_on_list_view(mut self, value: bool) -> Self {
        self.show_both_on_list_view = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxZonePostShopperTargetSettings {
    pub locations: Vec<ShopperTargetSettingsLocation>,
    pub customer_groups: Option<Vec<i64>>,
}

record!(TaxZonePostShopperTargetSettings { locations, customer_groups });

impl TaxZonePostShopperTargetSettings {
    pub fn new(
        locations: impl IntoIterator<Item = ShopperTargetSettingsLocation>,
    ) -> Self {
        Self {
            locations: locations.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn locations(
        mut self,
        value: impl IntoIterator<Item = ShopperTargetSettingsLocation>,
    ) -> Self {
        self.locations = value.into_iter().collect();
        self
    }
    pub fn customer_groups(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.customer_groups = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxZonePut {
    pub id: i64,
    pub name: Nullable<String>,
    /// Default: `true`.
    pub enabled: Nullable<bool>,
    pub price_display_settings: Nullable<TaxZonePriceDisplaySettings>,
    pub shopper_target_settings: Nullable<TaxZoneShopperTargetSettings>,
}

record!(TaxZonePut { id, name, enabled, price_display_settings, shopper_target_settings });

impl TaxZonePut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `true`.
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    pub fn price_display_settings(
        mut self,
        value: impl Into<Nullable<TaxZonePriceDisplaySettings>>,
    ) -> Self {
        self.price_display_settings = value.into();
        self
    }
    pub fn shopper_target_settings(
        mut self,
        value: impl Into<Nullable<TaxZoneShopperTargetSettings>>,
    ) -> Self {
        self.shopper_target_settings = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxRate {
    pub class_rates: Option<Vec<ClassRate>>,
    /// Default: `true`.
    pub enabled: Option<bool>,
    pub id: Option<i64>,
    pub name: Option<String>,
    /// Default: `1`.
    pub priority: Option<i64>,
    pub tax_zone_id: Option<i64>,
}

record!(TaxRate { class_rates, enabled, id, name, priority, tax_zone_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassRate {
    pub rate: Option<Decimal>,
    pub tax_class_id: Option<i64>,
}

record!(ClassRate { rate, tax_class_id });

impl ClassRate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }
    pub fn tax_class_id(mut self, value: i64) -> Self {
        self.tax_class_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRatePost {
    pub class_rates: Vec<TaxRatePostClassRate>,
    /// Default: `true`.
    pub enabled: Option<bool>,
    pub name: String,
    /// Default: `1`.
    pub priority: Option<i64>,
    pub tax_zone_id: i64,
}

record!(TaxRatePost { class_rates, enabled, name, priority, tax_zone_id });

impl TaxRatePost {
    pub fn new(
        class_rates: impl IntoIterator<Item = TaxRatePostClassRate>,
        name: impl Into<String>,
        tax_zone_id: i64,
    ) -> Self {
        Self {
            class_rates: class_rates.into_iter().collect(),
            name: name.into(),
            tax_zone_id,
            ..Record::empty()
        }
    }
    pub fn class_rates(
        mut self,
        value: impl IntoIterator<Item = TaxRatePostClassRate>,
    ) -> Self {
        self.class_rates = value.into_iter().collect();
        self
    }
    /// Default: `true`.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `1`.
    pub fn priority(mut self, value: i64) -> Self {
        self.priority = Some(value);
        self
    }
    pub fn tax_zone_id(mut self, value: i64) -> Self {
        self.tax_zone_id = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRatePostClassRate {
    pub rate: Decimal,
    pub tax_class_id: i64,
}

record!(TaxRatePostClassRate { rate, tax_class_id });

impl TaxRatePostClassRate {
    pub fn new(rate: impl Into<Decimal>, tax_class_id: i64) -> Self {
        Self {
            rate: rate.into(),
            tax_class_id,
        }
    }
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = value.into();
        self
    }
    pub fn tax_class_id(mut self, value: i64) -> Self {
        self.tax_class_id = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRatePut {
    pub class_rates: Nullable<Vec<ClassRate>>,
    /// Default: `true`.
    pub enabled: Nullable<bool>,
    pub id: i64,
    pub name: Nullable<String>,
    /// Default: `1`.
    pub priority: Nullable<i64>,
    pub tax_zone_id: Nullable<i64>,
}

record!(TaxRatePut { class_rates, enabled, id, name, priority, tax_zone_id });

impl TaxRatePut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    pub fn class_rates(mut self, value: impl Into<Nullable<Vec<ClassRate>>>) -> Self {
        self.class_rates = value.into();
        self
    }
    /// Default: `true`.
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `1`.
    pub fn priority(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.priority = value.into();
        self
    }
    pub fn tax_zone_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.tax_zone_id = value.into();
        self
    }
}
