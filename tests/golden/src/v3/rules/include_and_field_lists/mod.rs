// Written by `cargo xtask regen`; edit nothing here.
//! Include and field lists.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-include-and-field-lists`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::include_and_field_lists::GetThings};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetThings::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use enums::*;
