// Written by `cargo xtask regen`; edit nothing here.
//! Scope of reading and writing.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-scope-of-reading-and-writing`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::scope_of_reading_and_writing::GetScopes};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetScopes::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
