// Written by `cargo xtask regen`; edit nothing here.
//! Currencies.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/currencies). Feature: `v2-currencies`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::currencies::GetCurrencies};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCurrencies::new().send(&client).await?;
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
