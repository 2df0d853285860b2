// Written by `cargo xtask regen`; edit nothing here.
//! One of two records with the same keys.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-two-records-with-the-same-keys`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::one_of_two_records_with_the_same_keys::GetRule};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetRule::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;
