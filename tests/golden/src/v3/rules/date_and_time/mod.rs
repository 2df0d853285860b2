// Written by `cargo xtask regen`; edit nothing here.
//! Date and time.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-date-and-time`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::date_and_time::GetDay};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetDay::new().send(&client).await?;
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
