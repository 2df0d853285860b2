// Written by `cargo xtask regen`; edit nothing here.
//! Error bodies.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-error-bodies`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::error_bodies::GetTrap};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTrap::new().send(&client).await?;
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
