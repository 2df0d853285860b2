// Written by `cargo xtask regen`; edit nothing here.
//! Scripts.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/scripts). Feature: `v3-scripts`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::scripts::GetScripts};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetScripts::new().send(&client).await?;
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

pub use crate::shared::customers::Deny;
pub use crate::shared::errors::ErrorResponse;
pub use crate::shared::values::Direction;
