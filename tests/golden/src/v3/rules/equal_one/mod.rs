// Written by `cargo xtask regen`; edit nothing here.
//! Equal shapes in two modules one.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-one`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::equal_one::GetHarbours};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetHarbours::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;

pub use crate::shared::harbours::{Harbour, HarbourPier};
