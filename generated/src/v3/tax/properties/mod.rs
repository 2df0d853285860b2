// Written by `cargo xtask regen`; edit nothing here.
//! Tax Properties.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-properties). Feature: `v3-tax-properties`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::tax::properties::GetTaxProperties};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTaxProperties::new().send(&client).await?;
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
