// Written by `cargo xtask regen`; edit nothing here.
//! Tax Zone Check.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-zone-check). Feature: `v3-tax-zone-check`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::tax::{
    ShopperTargetSettingsLocation, TaxZone, TaxZonePriceDisplaySettings,
    TaxZoneShopperTargetSettings,
};
