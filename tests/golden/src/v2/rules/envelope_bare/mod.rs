// Written by `cargo xtask regen`; edit nothing here.
//! Envelope bare.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-envelope-bare`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::rules::envelope_bare::GetStar};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetStar::new().send(&client).await?;
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
