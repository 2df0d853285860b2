// Written by `cargo xtask regen`; edit nothing here.
//! Types of Shipping V2.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingZone {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<ShippingZoneType>,
    pub locations: Option<Vec<ShippingZoneLocation>>,
    pub free_shipping: Option<ShippingZoneFreeShipping>,
    pub handling_fees: Option<ShippingZoneHandlingFees>,
    pub enabled: Option<bool>,
}

record!(ShippingZone { id, name, r#type, locations, free_shipping, handling_fees, enabled });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingZoneLocation {
    pub id: Option<i64>,
    pub zip: Option<String>,
    pub country_iso2: Option<String>,
    pub state_iso2: Option<String>,
}

record!(ShippingZoneLocation { id, zip, country_iso2, state_iso2 });

impl ShippingZoneLocation {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    pub fn state_iso2(mut self, value: impl Into<String>) -> Self {
        self.state_iso2 = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingZoneFreeShipping {
    pub enabled: Option<bool>,
    pub minimum_sub_total: Option<Decimal>,
    pub exclude_fixed_shipping_products: Option<bool>,
}

record!(ShippingZoneFreeShipping {
    enabled, minimum_sub_total as Text, exclude_fixed_shipping_products,
});

impl ShippingZoneFreeShipping {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn minimum_sub_total(mut self, value: impl Into<Decimal>) -> Self {
        self.minimum_sub_total = Some(value.into());
        self
    }
    pub fn exclude_fixed_shipping_products(mut self, value: bool) -> Self {
        self.exclude_fixed_shipping_products = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShippingZoneHandlingFees {
    Fixed(FixedSurcharge),
    Percentage(PercentageSurcharge),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ShippingZoneHandlingFees { Fixed(object), Percentage(object) });

impl From<FixedSurcharge> for ShippingZoneHandlingFees {
    fn from(value: FixedSurcharge) -> Self {
        Self::Fixed(value)
    }
}

impl From<PercentageSurcharge> for ShippingZoneHandlingFees {
    fn from(value: PercentageSurcharge) -> Self {
        Self::Percentage(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedSurcharge {
    pub fixed_surcharge: Option<Decimal>,
    pub display_separately: Option<bool>,
}

record!(FixedSurcharge { fixed_surcharge as Text, display_separately });

impl FixedSurcharge {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn fixed_surcharge(mut self, value: impl Into<Decimal>) -> Self {
        self.fixed_surcharge = Some(value.into());
        self
    }
    pub fn display_separately(mut self, value: bool) -> Self {
        self.display_separately = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PercentageSurcharge {
    pub percentage_surcharge: Option<Decimal>,
    pub display_separately: Option<bool>,
}

record!(PercentageSurcharge { percentage_surcharge as Text, display_separately });

impl PercentageSurcharge {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn percentage_surcharge(mut self, value: impl Into<Decimal>) -> Self {
        self.percentage_surcharge = Some(value.into());
        self
    }
    pub fn display_separately(mut self, value: bool) -> Self {
        self.display_separately = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingZoneInput {
    pub name: String,
    pub r#type: ShippingZoneType,
    pub locations: Option<Vec<ShippingZoneLocation>>,
    pub free_shipping: Option<ShippingZoneFreeShipping>,
    pub handling_fees: Option<ShippingZoneHandlingFees>,
    pub enabled: Option<bool>,
}

record!(ShippingZoneInput { name, r#type, locations, free_shipping, handling_fees, enabled });

impl ShippingZoneInput {
    pub fn new(name: impl Into<String>, r#type: impl Into<ShippingZoneType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<ShippingZoneType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn locations(
        mut self,
        value: impl IntoIterator<Item = ShippingZoneLocation>,
    ) -> Self {
        self.locations = Some(value.into_iter().collect());
        self
    }
    pub fn free_shipping(mut self, value: ShippingZoneFreeShipping) -> Self {
        self.free_shipping = Some(value);
        self
    }
    pub fn handling_fees(mut self, value: impl Into<ShippingZoneHandlingFees>) -> Self {
        self.handling_fees = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShippingZoneUpdate {
    pub name: String,
    pub r#type: Nullable<ShippingZoneType>,
    pub locations: Nullable<Vec<ShippingZoneLocation>>,
    pub free_shipping: Nullable<ShippingZoneFreeShipping>,
    pub handling_fees: Nullable<ShippingZoneHandlingFees>,
    pub enabled: Nullable<bool>,
}

record!(ShippingZoneUpdate { name, r#type, locations, free_shipping, handling_fees, enabled });

impl ShippingZoneUpdate {
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
    pub fn r#type(mut self, value: impl Into<Nullable<ShippingZoneType>>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn locations(
        mut self,
        value: impl Into<Nullable<Vec<ShippingZoneLocation>>>,
    ) -> Self {
        self.locations = value.into();
        self
    }
    pub fn free_shipping(
        mut self,
        value: impl Into<Nullable<ShippingZoneFreeShipping>>,
    ) -> Self {
        self.free_shipping = value.into();
        self
    }
    pub fn handling_fees(
        mut self,
        value: impl Into<Nullable<ShippingZoneHandlingFees>>,
    ) -> Self {
        self.handling_fees = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingMethod {
    /// Read-only.
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<ShippingMethodType>,
    pub settings: Option<ShippingMethodSettings>,
    pub enabled: Option<bool>,
    pub handling_fees: Option<ShippingMethodHandlingFees>,
    pub is_fallback: Option<bool>,
    pub channel_ids: Option<Vec<i64>>,
}

record!(ShippingMethod {
    id, name, r#type, settings, enabled, handling_fees, is_fallback, channel_ids,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingMethodSettings {
    pub rate: Option<Decimal>,
}

record!(ShippingMethodSettings { rate });

impl ShippingMethodSettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn rate(mut self, value: impl Into<Decimal>) -> Self {
        self.rate = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ShippingMethodHandlingFees {
    Fixed(ShippingMethodHandlingFeesFixed),
    Percentage(ShippingMethodHandlingFeesPercentage),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ShippingMethodHandlingFees { Fixed(object), Percentage(object) });

impl From<ShippingMethodHandlingFeesFixed> for ShippingMethodHandlingFees {
    fn from(value: ShippingMethodHandlingFeesFixed) -> Self {
        Self::Fixed(value)
    }
}

impl From<ShippingMethodHandlingFeesPercentage> for ShippingMethodHandlingFees {
    fn from(value: ShippingMethodHandlingFeesPercentage) -> Self {
        Self::Percentage(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingMethodHandlingFeesFixed {
    pub fixed_surcharge: Option<Decimal>,
}

record!(ShippingMethodHandlingFeesFixed { fixed_surcharge });

impl ShippingMethodHandlingFeesFixed {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn fixed_surcharge(mut self, value: impl Into<Decimal>) -> Self {
        self.fixed_surcharge = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingMethodHandlingFeesPercentage {
    pub percentage_surcharge: Option<Decimal>,
}

record!(ShippingMethodHandlingFeesPercentage { percentage_surcharge });

impl ShippingMethodHandlingFeesPercentage {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn percentage_surcharge(mut self, value: impl Into<Decimal>) -> Self {
        self.percentage_surcharge = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingMethodInput {
    pub name: Option<String>,
    pub r#type: Option<ShippingMethodType>,
    pub settings: Option<ShippingMethodSettings>,
    pub enabled: Option<bool>,
    pub handling_fees: Option<ShippingMethodHandlingFees>,
    pub is_fallback: Option<bool>,
    pub channel_ids: Option<Vec<i64>>,
}

record!(ShippingMethodInput {
    name, r#type, settings, enabled, handling_fees, is_fallback, channel_ids,
});

impl ShippingMethodInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<ShippingMethodType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn settings(mut self, value: ShippingMethodSettings) -> Self {
        self.settings = Some(value);
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn handling_fees(
        mut self,
        value: impl Into<ShippingMethodHandlingFees>,
    ) -> Self {
        self.handling_fees = Some(value.into());
        self
    }
    pub fn is_fallback(mut self, value: bool) -> Self {
        self.is_fallback = Some(value);
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.channel_ids = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetShippingMethodResult {
    /// Read-only.
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<ShippingMethodType>,
    pub settings: Option<Map<String, Json>>,
    pub enabled: Option<bool>,
    pub handling_fees: Option<ShippingMethodHandlingFees>,
    pub is_fallback: Option<bool>,
    pub channel_ids: Option<Vec<i64>>,
}

record!(GetShippingMethodResult {
    id, name, r#type, settings, enabled, handling_fees, is_fallback, channel_ids,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingMethodUpdate {
    pub name: Nullable<String>,
    pub r#type: Nullable<ShippingMethodType>,
    pub settings: Nullable<ShippingMethodSettings>,
    pub enabled: Nullable<bool>,
    pub handling_fees: Nullable<ShippingMethodHandlingFees>,
    pub is_fallback: Nullable<bool>,
    pub channel_ids: Nullable<Vec<i64>>,
}

record!(ShippingMethodUpdate {
    name, r#type, settings, enabled, handling_fees, is_fallback, channel_ids,
});

impl ShippingMethodUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<ShippingMethodType>>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn settings(
        mut self,
        value: impl Into<Nullable<ShippingMethodSettings>>,
    ) -> Self {
        self.settings = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    pub fn handling_fees(
        mut self,
        value: impl Into<Nullable<ShippingMethodHandlingFees>>,
    ) -> Self {
        self.handling_fees = value.into();
        self
    }
    pub fn is_fallback(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_fallback = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.channel_ids = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CarrierConnection {
    pub carrier_id: Option<String>,
    pub connection: Option<Map<String, Json>>,
}

record!(CarrierConnection { carrier_id, connection });

impl CarrierConnection {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn carrier_id(mut self, value: impl Into<String>) -> Self {
        self.carrier_id = Some(value.into());
        self
    }
    pub fn connection(mut self, value: Map<String, Json>) -> Self {
        self.connection = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CarrierConnectionUpdate {
    pub carrier_id: Nullable<String>,
    pub connection: Nullable<Map<String, Json>>,
}

record!(CarrierConnectionUpdate { carrier_id, connection });

impl CarrierConnectionUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn carrier_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.carrier_id = value.into();
        self
    }
    pub fn connection(mut self, value: impl Into<Nullable<Map<String, Json>>>) -> Self {
        self.connection = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CarrierConnectionInput {
    pub carrier_id: Option<String>,
}

record!(CarrierConnectionInput { carrier_id });

impl CarrierConnectionInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn carrier_id(mut self, value: impl Into<String>) -> Self {
        self.carrier_id = Some(value.into());
        self
    }
}
