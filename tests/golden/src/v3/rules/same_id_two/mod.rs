// Written by `cargo xtask regen`; edit nothing here.
//! Same operation id in two modules two.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-same-id-two`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::same_id_two::GetSame};
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
