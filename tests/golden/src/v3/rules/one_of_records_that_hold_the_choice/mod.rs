// Written by `cargo xtask regen`; edit nothing here.
//! One of records that hold the choice.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-records-that-hold-the-choice`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::one_of_records_that_hold_the_choice::GetTree};
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
