// Written by `cargo xtask regen`; edit nothing here.
//! other.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::app::other::CheckDjangoServiceHealth};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = CheckDjangoServiceHealth::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
