// Written by `cargo xtask regen`; edit nothing here.
//! All of with one reference is that type.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-all-of-with-one-reference-is-that-type`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::all_of_with_one_reference_is_that_type::GetWrap};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetWrap::new().send(&client).await?;
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
