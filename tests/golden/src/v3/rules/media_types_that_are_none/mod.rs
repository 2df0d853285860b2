// Written by `cargo xtask regen`; edit nothing here.
//! Media types that are none.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-media-types-that-are-none`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::media_types_that_are_none::GetMedia};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetMedia::new().send(&client).await?;
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
