// Written by `cargo xtask regen`; edit nothing here.
//! Date time v2.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v2-rules-date-time-v2`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::rules::date_time_v2::GetEvents};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetEvents::new().send(&client).await?;
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
