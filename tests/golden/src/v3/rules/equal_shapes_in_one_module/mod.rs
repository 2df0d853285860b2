// Written by `cargo xtask regen`; edit nothing here.
//! Equal shapes in one module.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-shapes-in-one-module`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::equal_shapes_in_one_module::GetLamps};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetLamps::new().send(&client).await?;
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
