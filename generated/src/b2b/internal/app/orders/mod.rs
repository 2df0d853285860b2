// Written by `cargo xtask regen`; edit nothing here.
//! order.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::app::orders::GetOrderList};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetOrderList::new().send(&client).await?;
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

pub use crate::shared::b2b::{IsReady, StatusCode};
