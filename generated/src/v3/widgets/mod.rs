// Written by `cargo xtask regen`; edit nothing here.
//! Widgets.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-content/widgets). Feature: `v3-widgets`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::widgets::GetWidgetTemplates};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetWidgetTemplates::new().send(&client).await?;
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
pub use crate::shared::widgets::SettingTypeMetaSelectOption;
