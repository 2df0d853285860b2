// Written by `cargo xtask regen`; edit nothing here.
//! Min prefix is no filter in v3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-min-prefix-is-no-filter-in-v3`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::min_prefix_is_no_filter_in_v3::GetOrders};
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
