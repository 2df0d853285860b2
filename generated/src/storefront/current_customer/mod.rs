// Written by `cargo xtask regen`; edit nothing here.
//! Current Customer.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-authentication/current-customer). Feature: `storefront-current-customer`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
