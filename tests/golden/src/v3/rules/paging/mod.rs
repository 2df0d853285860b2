// Written by `cargo xtask regen`; edit nothing here.
//! Paging.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-paging`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::paging::GetByPage};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetByPage::new().send(&client).await?;
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
