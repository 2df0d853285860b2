// Written by `cargo xtask regen`; edit nothing here.
//! Catalog - Categories.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories). Feature: `v3-catalog-categories`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::catalog::categories::GetCategoriesMetafields};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCategoriesMetafields::new().send(&client).await?;
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
pub use crate::shared::categories::CategoryDefaultProductSort;
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
