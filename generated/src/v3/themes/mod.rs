// Written by `cargo xtask regen`; edit nothing here.
//! Themes.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-content/themes). Feature: `v3-themes`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::themes::GetStoreThemes};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetStoreThemes::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::errors::ErrorResponse;
