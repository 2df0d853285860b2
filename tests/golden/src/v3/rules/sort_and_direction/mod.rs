// Written by `cargo xtask regen`; edit nothing here.
//! Sort and direction.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-sort-and-direction`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::sort_and_direction::GetThings};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetThings::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use enums::*;
