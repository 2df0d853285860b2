// Written by `cargo xtask regen`; edit nothing here.
//! Integers are i64.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-integers-are-i64`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::integers_are_i64::GetCounts};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCounts::new().send(&client).await?;
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
