// Written by `cargo xtask regen`; edit nothing here.
//! Same operation id in two modules one.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-same-id-one`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::same_id_one::GetSame};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetSame::new().send(&client).await?;
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
