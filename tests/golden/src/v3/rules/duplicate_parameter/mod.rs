// Written by `cargo xtask regen`; edit nothing here.
//! Duplicate parameter.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-duplicate-parameter`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::duplicate_parameter::GetThings};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetThings::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
