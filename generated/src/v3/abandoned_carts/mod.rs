// Written by `cargo xtask regen`; edit nothing here.
//! Abandoned carts.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-carts). Feature: `v3-abandoned-carts`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::abandoned_carts::GetGlobalAbandonedCartSettings};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetGlobalAbandonedCartSettings::new().send(&client).await?;
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

pub use crate::shared::errors::{ConflictError, ErrorResponse};
