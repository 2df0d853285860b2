// Written by `cargo xtask regen`; edit nothing here.
//! Store Settings.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/store). Feature: `b2b-storefront-store`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::storefront::store::GetAllAvailableCurrencies};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllAvailableCurrencies::new().send(&client).await?;
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

pub use crate::shared::b2b::{CodeMessage, CurrencyLocation};
