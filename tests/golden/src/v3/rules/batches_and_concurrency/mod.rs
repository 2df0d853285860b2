// Written by `cargo xtask regen`; edit nothing here.
//! Batches and concurrency.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::batches_and_concurrency::GetMugs};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetMugs::new().send(&client).await?;
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
