// Written by `cargo xtask regen`; edit nothing here.
//! Discriminator that misses an alternative.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-discriminator-that-misses-an-alternative`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::discriminator_that_misses_an_alternative::GetAnimal};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAnimal::new().send(&client).await?;
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
