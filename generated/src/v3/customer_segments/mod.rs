// Written by `cargo xtask regen`; edit nothing here.
//! Segments API.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation). Feature: `v3-customer-segments`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::customer_segments::GetPaginatedSegmentsList};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPaginatedSegmentsList::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::errors::{CustomerError, UnprocessableContentError, WritePartialSuccessMeta};
