// Written by `cargo xtask regen`; edit nothing here.
//! Price Lists.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/price-lists). Feature: `v3-price-lists`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::price_lists::GetPriceLists};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPriceLists::new().send(&client).await?;
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

pub use crate::shared::errors::{ErrorResponse, NotFound};
pub use crate::shared::values::PriceListRecordBulkPricingTierType;
