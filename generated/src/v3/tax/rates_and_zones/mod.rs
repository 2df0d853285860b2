// Written by `cargo xtask regen`; edit nothing here.
//! Tax Rates & Zones.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-rates-and-zones). Feature: `v3-tax-rates-and-zones`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::tax::rates_and_zones::GetTaxZones};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTaxZones::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

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
