// Written by `cargo xtask regen`; edit nothing here.
//! Inventory.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/inventory). Feature: `v3-inventory`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::inventory::GetInventoryItems};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetInventoryItems::new().send(&client).await?;
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

pub use crate::shared::catalog::VariantId;
pub use crate::shared::errors::UnprocessableContentError;
pub use crate::shared::inventory::SimpleTransaction;
