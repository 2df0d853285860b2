// Written by `cargo xtask regen`; edit nothing here.
//! Wishlist.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/wishlists). Feature: `v3-wishlists`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::wishlists::GetWishlists};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetWishlists::new().send(&client).await?;
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

pub use crate::shared::errors::ConflictError;
