// Written by `cargo xtask regen`; edit nothing here.
//! Catalog - Brands.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands). Feature: `v3-catalog-brands`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::catalog::brands::GetBrands};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetBrands::new().send(&client).await?;
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

pub use crate::shared::catalog::CustomUrl;
pub use crate::shared::errors::{
    BadRequestError, ConflictError, ErrorDetailed, ErrorResponse, MetaFieldPartialSuccessDelete,
    MetaFieldPartialSuccessPostPut, NotFound, UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::image::ImageUrl;
pub use crate::shared::metafields::{
    FieldName, Metafield, MetafieldBase, MetafieldInput, MetafieldPost, MetafieldPut,
    MetafieldResourceType, PermissionSet,
};
pub use crate::shared::values::Direction;
