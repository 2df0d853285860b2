// Written by `cargo xtask regen`; edit nothing here.
//! Shipping V2.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/shipping-v2). Feature: `v2-shipping`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::shipping::GetShippingZones};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetShippingZones::new().send(&client).await?;
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
