// Written by `cargo xtask regen`; edit nothing here.
//! One of texts of two formats.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-texts-of-two-formats`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::one_of_texts_of_two_formats::GetMoment};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetMoment::new().send(&client).await?;
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
