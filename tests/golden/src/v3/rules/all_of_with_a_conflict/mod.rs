// Written by `cargo xtask regen`; edit nothing here.
//! All of with a conflict.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-all-of-with-a-conflict`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::all_of_with_a_conflict::GetClash};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetClash::new().send(&client).await?;
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
