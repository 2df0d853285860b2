// Written by `cargo xtask regen`; edit nothing here.
//! Page widgets.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-content/page-widgets). Feature: `v3-page-widgets`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::page_widgets::GetPageWidgets};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPageWidgets::new().send(&client).await?;
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
