// Written by `cargo xtask regen`; edit nothing here.
//! Customer Login (SSO).
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-authentication/customer-login). Feature: `storefront-customer-login`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
