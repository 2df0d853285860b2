// Written by `cargo xtask regen`; edit nothing here.
//! REST Management V2: `https://api.bigcommerce.com/stores/{store_hash}/v2`.

#[cfg(feature = "v2-content")]
pub mod content;
#[cfg(feature = "v2-currencies")]
pub mod currencies;
#[cfg(feature = "v2-customers")]
pub mod customers;
#[cfg(feature = "v2-geography")]
pub mod geography;
#[cfg(feature = "v2-marketing")]
pub mod marketing;
#[cfg(feature = "v2-orders")]
pub mod orders;
pub mod payments;
#[cfg(feature = "v2-shipping")]
pub mod shipping;
#[cfg(feature = "v2-store-information")]
pub mod store_information;
#[cfg(feature = "v2-tax-classes")]
pub mod tax_classes;
