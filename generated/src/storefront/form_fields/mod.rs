// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Form Fields.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/forms). Feature: `storefront-form-fields`.
//!
//! ```no_run
//! use bigcommerce::{Client, storefront::form_fields::GetFormFields};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetFormFields::new().send(&client).await?;
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

pub use crate::shared::widgets::SettingTypeMetaSelectOption;
