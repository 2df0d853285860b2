// Written by `cargo xtask regen`; edit nothing here.
//! Registry.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-registry`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::registry::GetNets};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetNets::new().send(&client).await?;
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
