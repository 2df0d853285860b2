// Written by `cargo xtask regen`; edit nothing here.
//! Recursive list is not boxed.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-recursive-list-is-not-boxed`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::recursive_list_is_not_boxed::GetTree};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTree::new().send(&client).await?;
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
