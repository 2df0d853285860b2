// Written by `cargo xtask regen`; edit nothing here.
//! Abandoned Cart Emails.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/abandoned-cart-emails). Feature: `v3-abandoned-cart-emails`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::abandoned_cart_emails::GetAbandonedCartEmailTemplates};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAbandonedCartEmailTemplates::new().send(&client).await?;
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

pub use crate::shared::errors::SaveError;
