// Written by `cargo xtask regen`; edit nothing here.
//! Pricing.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/pricing). Feature: `v3-pricing`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::values::PriceListRecordBulkPricingTierType;
