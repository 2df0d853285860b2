// Written by `cargo xtask regen`; edit nothing here.
//! Types of Shipping V3.

use bigcommerce_runtime::codegen::{DateTime, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomsInformation {
    pub product_id: Option<i64>,
    pub country_of_origin: Option<String>,
    /// At most 100 characters.
    pub commodity_description: Option<String>,
    /// One of `true`, `false`.
    pub international_shipping: Option<bool>,
    pub hs_codes: Option<Map<String, Json>>,
    /// Read-only.
    pub created_at: Option<DateTime>,
    /// Read-only.
    pub updated_at: Option<DateTime>,
}

record!(CustomsInformation {
    product_id, country_of_origin, commodity_description, international_shipping, hs_codes,
    created_at, updated_at,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomsInformationRequest {
    pub product_id: i64,
    pub country_of_origin: String,
    /// At most 100 characters.
    pub commodity_description: String,
    /// One of `true`, `false`.
    pub international_shipping: bool,
    pub hs_codes: Map<String, Json>,
}

record!(CustomsInformationRequest {
    product_id, country_of_origin, commodity_description, international_shipping, hs_codes,
});

impl CustomsInformationRequest {
    pub fn new(
        product_id: i64,
        country_of_origin: impl Into<String>,
        commodity_description: impl Into<String>,
        international_shipping: bool,
        hs_codes: Map<String, Json>,
    ) -> Self {
        Self {
            product_id,
            country_of_origin: country_of_origin.into(),
            commodity_description: commodity_description.into(),
            international_shipping,
            hs_codes,
        }
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn country_of_origin(mut self, value: impl Into<String>) -> Self {
        self.country_of_origin = value.into();
        self
    }
    /// At most 100 characters.
    pub fn commodity_description(mut self, value: impl Into<String>) -> Self {
        self.commodity_description = value.into();
        self
    }
    /// One of `true`, `false`.
    pub fn international_shipping(mut self, value: bool) -> Self {
        self.international_shipping = value;
        self
    }
    pub fn hs_codes(mut self, value: Map<String, Json>) -> Self {
        self.hs_codes = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingSettings {
    pub checkout: Option<ShippingSettingsCheckout>,
}

record!(ShippingSettings { checkout });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingSettingsCheckout {
    pub country_list_strategy: Option<ShippingSettingsCheckoutCountryListStrategy>,
    pub out_of_delivery_zone_message: Option<String>,
}

record!(ShippingSettingsCheckout { country_list_strategy, out_of_delivery_zone_message });

impl ShippingSettingsCheckout {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn country_list_strategy(
        mut self,
        value: impl Into<ShippingSettingsCheckoutCountryListStrategy>,
    ) -> Self {
        self.country_list_strategy = Some(value.into());
        self
    }
    pub fn out_of_delivery_zone_message(mut self, value: impl Into<String>) -> Self {
        self.out_of_delivery_zone_message = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ShippingSettingsUpdate {
    pub checkout: Nullable<ShippingSettingsCheckout>,
}

record!(ShippingSettingsUpdate { checkout });

impl ShippingSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn checkout(
        mut self,
        value: impl Into<Nullable<ShippingSettingsCheckout>>,
    ) -> Self {
        self.checkout = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelShippingSettings {
    pub checkout: Option<ChannelShippingSettingsCheckout>,
}

record!(ChannelShippingSettings { checkout });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelShippingSettingsCheckout {
    pub out_of_delivery_zone_message: Option<String>,
}

record!(ChannelShippingSettingsCheckout { out_of_delivery_zone_message });

impl ChannelShippingSettingsCheckout {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn out_of_delivery_zone_message(mut self, value: impl Into<String>) -> Self {
        self.out_of_delivery_zone_message = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelShippingSettingsUpdate {
    pub checkout: Nullable<ChannelShippingSettingsCheckout>,
}

record!(ChannelShippingSettingsUpdate { checkout });

impl ChannelShippingSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn checkout(
        mut self,
        value: impl Into<Nullable<ChannelShippingSettingsCheckout>>,
    ) -> Self {
        self.checkout = value.into();
        self
    }
}
