// Written by `cargo xtask regen`; edit nothing here.
//! Envelope bytes.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-bytes`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::envelope_bytes::GetPhoto};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPhoto::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
