// Written by `cargo xtask regen`; edit nothing here.
//! Catalog - Product variants.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants). Feature: `v3-catalog-product-variants`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::catalog::product_variants::GetVariants};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetVariants::new().send(&client).await?;
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
    ProductVariant, ProductVariantOptionValueInput, VariantOptionValue,
};
pub use crate::shared::errors::{
    BadRequestError, ErrorResponse, MetaFieldPartialSuccessDelete, MetaFieldPartialSuccessPostPut,
    NotFound, UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::image::ImageUrl;
pub use crate::shared::metafields::{
    FieldName, Metafield, MetafieldField, MetafieldFull, MetafieldInput, MetafieldPost,
    MetafieldPut, MetafieldResourceType, MetafieldUpdate, PermissionSet,
};
pub use crate::shared::values::Direction;
