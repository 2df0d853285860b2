// Written by `cargo xtask regen`; edit nothing here.
//! Title names an inline type.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-title-names-an-inline-type`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::title_names_an_inline_type::GetTitled};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetTitled::new().send(&client).await?;
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
