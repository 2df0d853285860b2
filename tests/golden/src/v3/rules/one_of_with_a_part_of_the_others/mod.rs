// Written by `cargo xtask regen`; edit nothing here.
//! One of with a part of the others.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-with-a-part-of-the-others`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::one_of_with_a_part_of_the_others::GetLine};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetLine::new().send(&client).await?;
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
