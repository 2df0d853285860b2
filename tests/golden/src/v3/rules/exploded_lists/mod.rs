// Written by `cargo xtask regen`; edit nothing here.
//! Exploded lists.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-exploded-lists`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::exploded_lists::GetThings};
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
