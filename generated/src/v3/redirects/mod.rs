// Written by `cargo xtask regen`; edit nothing here.
//! Redirects.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/redirects). Feature: `v3-redirects`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::redirects::GetRedirects};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetRedirects::new().send(&client).await?;
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

pub use crate::shared::payments::Id;
pub use crate::shared::values::Direction;
