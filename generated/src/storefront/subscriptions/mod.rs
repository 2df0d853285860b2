// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Subscriptions.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/subscriptions). Feature: `storefront-subscriptions`.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
