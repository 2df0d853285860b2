// Written by `cargo xtask regen`; edit nothing here.
//! Catalog - Products.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products). Feature: `v3-catalog-products`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::catalog::products::GetProducts};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetProducts::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

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
    OptionType, ProductModifier, ProductModifierOptionValue, ProductModifierType, ProductVariant,
    ProductVariantOptionValue, ProductVariantOptionValueInput, VariantId, VariantOptionValue,
};
pub use crate::shared::errors::{
    BadRequestError, ConflictError, ErrorResponse, GeneralError, MetaFieldPartialSuccessDelete,
    MetaFieldPartialSuccessPostPut, NotFound, UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::metafields::{
    Metafield, MetafieldInput, MetafieldPost, MetafieldPut, MetafieldResourceType, MetafieldUpdate,
    PermissionSet,
};
pub use crate::shared::values::{Direction, PriceListRecordBulkPricingTierType};
