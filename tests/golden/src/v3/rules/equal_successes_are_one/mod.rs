// Written by `cargo xtask regen`; edit nothing here.
//! Equal successes are one.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-successes-are-one`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::equal_successes_are_one::UpdateEcho};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = UpdateEcho::new().send(&client).await?;
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
