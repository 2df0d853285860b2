// Written by `cargo xtask regen`; edit nothing here.
//! Filters of v2.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-filters-of-v2`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::rules::filters_of_v2::GetOrders};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetOrders::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
