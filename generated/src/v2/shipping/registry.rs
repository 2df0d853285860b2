// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Shipping V2 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::shipping" ["v2-shipping"]
operations {
    GetShippingZones [200],
    CreateShippingZones [201] (ShippingZoneInput),
    GetShippingZone [200],
    UpdateShippingZone [200] (ShippingZoneUpdate),
    DeleteShippingZone [204],
    GetShippingZoneMethods [200],
    CreateShippingMethod [200] (ShippingMethodInput),
    GetShippingMethod [200],
    UpdateShippingMethod [200] (ShippingMethodUpdate),
    DeleteShippingMethod [204],
    CreateCarrierConnection [204] (CarrierConnection),
    UpdateCarrierConnection [204] (CarrierConnectionUpdate),
    DeleteCarrierConnection [204] (CarrierConnectionInput),
}
types {
    ShippingZone, ShippingZoneType, ShippingZoneLocation, ShippingZoneFreeShipping,
    ShippingZoneHandlingFees, FixedSurcharge, PercentageSurcharge, ShippingZoneInput,
    ShippingZoneUpdate, ShippingMethod, ShippingMethodType, ShippingMethodSettings,
    ShippingMethodHandlingFees, ShippingMethodHandlingFeesFixed,
    ShippingMethodHandlingFeesPercentage, ShippingMethodInput, GetShippingMethodResult,
    ShippingMethodUpdate, CarrierConnection, CarrierConnectionUpdate, CarrierConnectionInput,
}
);
