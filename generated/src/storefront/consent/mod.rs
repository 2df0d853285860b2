// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Cookie Consent.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/consent). Feature: `storefront-consent`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
