// Written by `cargo xtask regen`; edit nothing here.
//! Csv lists.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-csv-lists`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::csv_lists::GetThings};
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

pub use crate::shared::things::Flag;
