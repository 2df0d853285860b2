// Written by `cargo xtask regen`; edit nothing here.
//! Geography.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/geography). Feature: `v2-geography`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::geography::GetCountries};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCountries::new().send(&client).await?;
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

pub use crate::shared::count::Count;
pub use crate::shared::customers::UrlResource;
