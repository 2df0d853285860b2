// Written by `cargo xtask regen`; edit nothing here.
//! Success or 204.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-success-or-204`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::success_or_204::CreateMaybe};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = CreateMaybe::new().send(&client).await?;
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
