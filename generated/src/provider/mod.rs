// Written by `cargo xtask regen`; edit nothing here.
//! Contracts of providers: BigCommerce calls the app.

#[cfg(feature = "provider-shipping")]
pub mod shipping;
#[cfg(feature = "provider-tax")]
pub mod tax;
