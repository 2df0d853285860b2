// Written by `cargo xtask regen`; edit nothing here.
//! Carts.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/carts). Feature: `v3-carts`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::carts::GetGlobalCartSettings};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetGlobalCartSettings::new().send(&client).await?;
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

pub use crate::shared::carts::{
    Banner, ContactEntity, Currency, Discount, GiftWrapping, ItemGiftCertificate,
    LineItemsCustomItem, PaymentProviderId, Version,
};
pub use crate::shared::errors::{
    BadRequestError, ErrorResponse, MetaFieldCollectionResponsePartialSuccessPostPut,
    MetaFieldPartialSuccessDelete, NotFound, UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::metafields::{
    CartMetafield, CartsMetafieldUpdate, FieldName, MetafieldInput, MetafieldResourceType,
    MetafieldUpdate, PermissionSet,
};
pub use crate::shared::values::Direction;
