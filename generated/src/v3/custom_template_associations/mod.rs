// Written by `cargo xtask regen`; edit nothing here.
//! Custom Template Associations.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-content/custom-template-associations). Feature: `v3-custom-template-associations`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::custom_template_associations::GetCustomTemplateAssociations};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCustomTemplateAssociations::new().send(&client).await?;
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
