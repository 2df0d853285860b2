// Written by `cargo xtask regen`; edit nothing here.
//! Data and batch.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-data-and-batch`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::data_and_batch::UpdateRaft};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = UpdateRaft::new().send(&client).await?;
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
