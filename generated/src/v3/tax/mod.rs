// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `tax`.

#[cfg(feature = "v3-tax-classes")]
pub mod classes;
#[cfg(feature = "v3-tax-customers")]
pub mod customers;
#[cfg(feature = "v3-tax-properties")]
pub mod properties;
#[cfg(feature = "v3-tax-provider-connection")]
pub mod provider_connection;
#[cfg(feature = "v3-tax-rates-and-zones")]
pub mod rates_and_zones;
#[cfg(feature = "v3-tax-settings")]
pub mod settings;
#[cfg(feature = "v3-tax-zone-check")]
pub mod zone_check;
