// Written by `cargo xtask regen`; edit nothing here.
//! Pickup Methods.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/pickup-methods). Feature: `v3-pickup-methods`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::pickup_methods::GetPickupMethods};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPickupMethods::new().send(&client).await?;
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
