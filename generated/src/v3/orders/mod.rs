// Written by `cargo xtask regen`; edit nothing here.
//! Orders V3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/orders). Feature: `v3-orders`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::orders::GetOrdersRefunds};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetOrdersRefunds::new().send(&client).await?;
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

pub use crate::shared::errors::{
    BadRequestError, CodeMessage, ConflictError, MetaFieldPartialSuccessDelete,
    MetaFieldPartialSuccessPostPut, NotFound, UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::metafields::{
    CartsMetafieldUpdate, FieldName, Metafield, MetafieldInput, MetafieldPost,
    MetafieldResourceType, MetafieldUpdate, PermissionSet,
};
pub use crate::shared::orders::GiftCertificateStatus;
pub use crate::shared::values::Direction;
