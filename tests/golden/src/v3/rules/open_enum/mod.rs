// Written by `cargo xtask regen`; edit nothing here.
//! Open enum.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-open-enum`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::open_enum::GetParts};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetParts::new().send(&client).await?;
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
