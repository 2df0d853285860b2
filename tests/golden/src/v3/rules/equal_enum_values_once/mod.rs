// Written by `cargo xtask regen`; edit nothing here.
//! Equal enum values once.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-enum-values-once`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::equal_enum_values_once::GetTwin};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTwin::new().send(&client).await?;
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
