// Written by `cargo xtask regen`; edit nothing here.
//! Text with format decimal.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-text-with-format-decimal`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::rules::text_with_format_decimal::GetFee};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetFee::new().send(&client).await?;
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
