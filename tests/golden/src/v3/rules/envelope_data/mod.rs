// Written by `cargo xtask regen`; edit nothing here.
//! Envelope data.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-data`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::envelope_data::GetSun};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetSun::new().send(&client).await?;
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
