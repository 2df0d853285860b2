// Written by `cargo xtask regen`; edit nothing here.
//! Number is decimal.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-number-is-decimal`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::number_is_decimal::GetPrices};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPrices::new().send(&client).await?;
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
