// Written by `cargo xtask regen`; edit nothing here.
//! Store Information.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information). Feature: `v3-store-information`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::store_information::GetStoreMetafields};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetStoreMetafields::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;

pub use crate::shared::errors::{
    BadRequestError, ConflictError, MetaFieldCollectionResponsePartialSuccessPostPut,
    UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::metafields::{
    CartMetafield, CartsMetafieldUpdate, MetafieldInput, MetafieldResourceType, MetafieldUpdate,
    PermissionSet, StoreMetafieldField,
};
pub use crate::shared::values::Direction;
