// Written by `cargo xtask regen`; edit nothing here.
//! Email Templates.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/email-templates). Feature: `v3-email-templates`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::email_templates::GetEmailTemplates};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetEmailTemplates::new().send(&client).await?;
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

pub use crate::shared::errors::CustomerError;
