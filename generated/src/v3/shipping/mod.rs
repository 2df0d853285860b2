// Written by `cargo xtask regen`; edit nothing here.
//! Shipping V3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v3). Feature: `v3-shipping`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::shipping::GetCustomsInformation};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCustomsInformation::new().send(&client).await?;
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

pub use crate::shared::errors::{BadRequestError, ConflictError};
