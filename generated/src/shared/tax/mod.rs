// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: tax.

pub(crate) mod tax_zone;

pub use tax_zone::{
    TaxZone, TaxZonePriceDisplaySettings, TaxZoneShopperTargetSettings,
    ShopperTargetSettingsLocation,
};
