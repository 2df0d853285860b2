// Written by `cargo xtask regen`; edit nothing here.
//! Catalog - Product variant options.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options). Feature: `v3-catalog-product-variant-options`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::catalog::{
    Config, ConfigDateLimitMode, ConfigFileTypesMode, ConfigNumberLimitMode,
    ConfigProductListShippingCalc, OptionType, ProductVariantOptionValue,
};
pub use crate::shared::errors::{ErrorResponse, NotFound};
