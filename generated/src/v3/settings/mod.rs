// Written by `cargo xtask regen`; edit nothing here.
//! Settings V3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/settings). Feature: `v3-settings`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::settings::GetAnalyticsProviders};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAnalyticsProviders::new().send(&client).await?;
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

pub use crate::shared::errors::{CodeMessage, ErrorResponse};
pub use crate::shared::settings::{CategoryType, ProductType};
