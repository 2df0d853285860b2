// Written by `cargo xtask regen`; edit nothing here.
//! Envelope empty.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-empty`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::envelope_empty::CreateVoid};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = CreateVoid::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
