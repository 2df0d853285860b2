// Written by `cargo xtask regen`; edit nothing here.
//! bc-api.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::app::bc_api::GetBigcommerceAuth};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetBigcommerceAuth::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
