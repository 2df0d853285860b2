// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: tax.

mod tax_zone;

pub use tax_zone::{
    TaxZone, TaxZonePriceDisplaySettings, TaxZoneShopperTargetSettings,
    ShopperTargetSettingsLocation,
};
