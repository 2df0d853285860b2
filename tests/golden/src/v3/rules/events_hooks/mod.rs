// Written by `cargo xtask regen`; edit nothing here.
//! Hooks.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-events-hooks`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::events_hooks::GetHooks};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetHooks::new().send(&client).await?;
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

pub use crate::shared::rules::Scope;
