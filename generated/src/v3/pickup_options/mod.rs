// Written by `cargo xtask regen`; edit nothing here.
//! Pickup Options V3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup-options). Feature: `v3-pickup-options`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::locations::AddressGeoCoordinates;
pub use crate::shared::pickup_options::SearchAreaRadiusUnit;
