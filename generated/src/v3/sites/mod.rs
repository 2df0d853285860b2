// Written by `cargo xtask regen`; edit nothing here.
//! Sites.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/sites). Feature: `v3-sites`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::sites::GetSites};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetSites::new().send(&client).await?;
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
pub use crate::shared::errors::{ConflictError, UnprocessableContentError};
