// Written by `cargo xtask regen`; edit nothing here.
//! Pickup.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup). Feature: `v3-order-pickups`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::order_pickups::GetPickup};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPickup::new().send(&client).await?;
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

pub use crate::shared::errors::UnprocessableContentError;
