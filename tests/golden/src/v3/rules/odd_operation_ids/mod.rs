// Written by `cargo xtask regen`; edit nothing here.
//! Odd operation ids.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-odd-operation-ids`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::odd_operation_ids::GetOddThing};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetOddThing::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
