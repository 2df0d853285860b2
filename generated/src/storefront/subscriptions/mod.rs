// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Subscriptions.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/subscriptions). Feature: `storefront-subscriptions`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
