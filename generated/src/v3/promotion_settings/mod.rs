// Written by `cargo xtask regen`; edit nothing here.
//! Promotion Settings API.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/promotion-settings). Feature: `v3-promotion-settings`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::promotion_settings::GetGlobalPromotionSettings};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetGlobalPromotionSettings::new().send(&client).await?;
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
