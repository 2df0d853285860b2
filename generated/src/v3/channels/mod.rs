// Written by `cargo xtask regen`; edit nothing here.
//! Channels.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/channels). Feature: `v3-channels`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::channels::GetChannels};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetChannels::new().send(&client).await?;
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

pub use crate::shared::channels::{Site, SiteSslStatus, SiteUrl, Url, UrlChannelId, UrlType};
pub use crate::shared::errors::{
    BadRequestError, ErrorResponse, MetaFieldPartialSuccessDelete, MetaFieldPartialSuccessPostPut,
    NotFound, UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::metafields::{
    FieldName, Metafield, MetafieldBase, MetafieldFull, MetafieldInput, MetafieldPost, MetafieldPut,
    MetafieldResourceType, PermissionSet,
};
pub use crate::shared::values::Direction;
