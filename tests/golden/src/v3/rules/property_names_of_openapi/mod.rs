// Written by `cargo xtask regen`; edit nothing here.
//! Property names of openapi.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-property-names-of-openapi`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::property_names_of_openapi::GetMeta};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetMeta::new().send(&client).await?;
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
