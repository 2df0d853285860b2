// Written by `cargo xtask regen`; edit nothing here.
//! One of beside properties.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-beside-properties`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::one_of_beside_properties::GetFee};
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
