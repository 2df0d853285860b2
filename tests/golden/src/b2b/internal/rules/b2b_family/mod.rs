// Written by `cargo xtask regen`; edit nothing here.
//! B2B family.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::rules::b2b_family::BuildQuay};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = BuildQuay::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
