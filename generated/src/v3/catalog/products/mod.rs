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

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::catalog::{
    AdjusterAdjusterValue, Adjusters, ConfigDateLimitMode, ConfigFileTypesMode,
    ConfigNumberLimitMode, ConfigProductListShippingCalc, OrderFeesCostTax,
    ProductComplexRuleInputPriceAdjuster, ProductComplexRulePriceAdjusterAdjuster,
    ProductModifierOptionValue, ProductModifierType, ProductOptionConfig, ProductOptionType,
    ProductVariantOptionValue, ProductVariantOptionValueFull, StatusMessage, VariantCondition,
};
pub use crate::shared::errors::{
    BadRequestError, ConflictError, GeneralError, MetaFieldCollectionResponsePartialSuccessDelete,
    MetaFieldCollectionResponsePartialSuccessPostPut, NotFoundError, NotFoundErrorError,
    ProductImageError, UnprocessableContentError, WriteCollectionPartialSuccessMeta,
};
pub use crate::shared::metafields::{
    BrandsMetafield, BrandsMetafieldResourceType, Metafield, MetafieldBasePost,
    MetafieldBasePostPut, MetafieldPermissionSet, MetafieldPost, MetafieldPut,
    MetafieldResourceType,
};
pub use crate::shared::values::{Direction, PriceListRecordBulkPricingTierType};
