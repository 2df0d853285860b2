// Written by `cargo xtask regen`; edit nothing here.
//! Date time v3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-date-time-v3`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::date_time_v3::GetEvents};
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
