// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Customers.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/customers). Feature: `storefront-customers`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::customers::TextOrNumberOrList;
