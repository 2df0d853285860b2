// Written by `cargo xtask regen`; edit nothing here.
//! Overlay makes a number f64.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-overlay-makes-a-number-f64`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::overlay_makes_a_number_f64::GetSpot};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetSpot::new().send(&client).await?;
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
