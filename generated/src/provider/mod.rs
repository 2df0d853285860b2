// Written by `cargo xtask regen`; edit nothing here.
//! Contracts of providers: BigCommerce calls the app.

#[cfg(feature = "provider-shipping")]
pub mod shipping;
#[cfg(feature = "provider-tax")]
pub mod tax;

#[cfg(any(feature = "provider-shipping", feature = "provider-tax"))]
pub use bigcommerce_runtime::provider::*;
