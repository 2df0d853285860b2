// Written by `cargo xtask regen`; edit nothing here.
//! Filters grouped by field.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-filters-grouped-by-field`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::filters_grouped_by_field::GetProducts};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetProducts::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
