// Written by `cargo xtask regen`; edit nothing here.
//! Shared error shape one.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-shared-error-one`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::shared_error_one::GetOne};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetOne::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;

pub use crate::shared::errors::BadRequestError;
