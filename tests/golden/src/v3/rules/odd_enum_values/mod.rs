// Written by `cargo xtask regen`; edit nothing here.
//! Odd enum values.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-odd-enum-values`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::odd_enum_values::GetOdd};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetOdd::new().send(&client).await?;
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
