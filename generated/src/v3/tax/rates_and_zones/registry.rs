// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Rates & Zones as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::tax::rates_and_zones" ["v3-tax-rates-and-zones"]
operations {
    GetTaxZones [200],
    CreateTaxZones [200] (Vec<TaxZonePost>),
    UpdateTaxZones [200] (Vec<TaxZonePut>),
    DeleteTaxZones [204],
    GetTaxRates [200],
    CreateTaxRates [200] (Vec<TaxRatePost>),
    UpdateTaxRates [200] (Vec<TaxRatePut>),
    DeleteTaxRates [204],
}
types {
    TaxZonePost, TaxZonePostPriceDisplaySettings, TaxZonePostShopperTargetSettings, TaxZonePut,
    TaxRate, ClassRate, TaxRatePost, TaxRatePostClassRate, TaxRatePut,
}
);
