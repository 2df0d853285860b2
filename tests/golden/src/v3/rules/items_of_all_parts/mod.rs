// Written by `cargo xtask regen`; edit nothing here.
//! Items of all parts.
//!
//! [Reference](https://developer.bigcommerce.com/ropes). Feature: `v3-rules-items-of-all-parts`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::items_of_all_parts::ListRopes};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = ListRopes::new().send(&client).await?;
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
