// Written by `cargo xtask regen`; edit nothing here.
//! One of arrays beside text.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-arrays-beside-text`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::one_of_arrays_beside_text::GetZone};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetZone::new().send(&client).await?;
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
