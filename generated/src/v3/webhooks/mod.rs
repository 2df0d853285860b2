// Written by `cargo xtask regen`; edit nothing here.
//! Webhooks v3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/webhooks). Feature: `v3-webhooks`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::webhooks::GetWebhooks};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetWebhooks::new().send(&client).await?;
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

pub use crate::shared::errors::{ConflictError, ErrorDetailed};
pub use crate::shared::webhooks::Scope;
