// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Pickup Options.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/pickup-options). Feature: `storefront-pickup-options`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::locations::LatitudeLongitude;
pub use crate::shared::pickup_options::SearchAreaRadiusUnit;
