// Written by `cargo xtask regen`; edit nothing here.
//! Page and batch.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-page-and-batch`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::page_and_batch::GetBoats};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetBoats::new().send(&client).await?;
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
