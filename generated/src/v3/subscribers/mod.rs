// Written by `cargo xtask regen`; edit nothing here.
//! Subscribers.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/subscribers). Feature: `v3-subscribers`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::subscribers::DeleteSubscribers};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = DeleteSubscribers::new().send(&client).await?;
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

pub use crate::shared::errors::{ErrorResponse, NotFound};
