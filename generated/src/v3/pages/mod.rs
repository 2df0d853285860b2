// Written by `cargo xtask regen`; edit nothing here.
//! Pages V3.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-content/pages). Feature: `v3-pages`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::pages::GetPages};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPages::new().send(&client).await?;
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

pub use crate::shared::errors::{BadRequestError, ConflictError, SaveError};
