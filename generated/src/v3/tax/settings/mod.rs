// Written by `cargo xtask regen`; edit nothing here.
//! Tax Settings.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-settings). Feature: `v3-tax-settings`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::tax::settings::GetTaxSettings};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTaxSettings::new().send(&client).await?;
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
