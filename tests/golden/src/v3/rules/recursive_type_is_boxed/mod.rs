// Written by `cargo xtask regen`; edit nothing here.
//! Recursive type is boxed.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-recursive-type-is-boxed`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::recursive_type_is_boxed::GetFolder};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetFolder::new().send(&client).await?;
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
