// Written by `cargo xtask regen`; edit nothing here.
//! Catalog - Product modifiers.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers). Feature: `v3-catalog-product-modifiers`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::catalog::{
    Adjuster, AdjusterInput, AdjusterItem, Adjusters, AdjustersPurchasingDisabled, Config,
    ConfigDateLimitMode, ConfigFileTypesMode, ConfigNumberLimitMode, ConfigProductListShippingCalc,
    ProductModifier, ProductModifierOptionValue, ProductModifierType,
};
pub use crate::shared::errors::{ErrorResponse, NotFound};
pub use crate::shared::image::ImageUrl;
