// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Shipping V3 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::shipping" ["v3-shipping"]
operations {
    GetCustomsInformation [200],
    UpdateCustomsInformation [200] (Vec<CustomsInformationRequest>),
    DeleteCustomsInformation [204],
    GetShippingSettings [200],
    UpdateShippingSettings [200] (ShippingSettingsUpdate) { 400 BadRequestError, 422 ConflictError },
    GetChannelShippingSettings [200],
    UpdateChannelShippingSettings [200] (ChannelShippingSettingsUpdate) { 400 BadRequestError, 422 ConflictError },
}
types {
    CustomsInformation, CustomsInformationRequest, ShippingSettings, ShippingSettingsCheckout,
    ShippingSettingsCheckoutCountryListStrategy, ShippingSettingsUpdate, ChannelShippingSettings,
    ChannelShippingSettingsCheckout, ChannelShippingSettingsUpdate,
}
);
