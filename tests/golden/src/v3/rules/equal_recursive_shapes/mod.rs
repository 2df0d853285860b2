// Written by `cargo xtask regen`; edit nothing here.
//! Equal recursive shapes.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-equal-recursive-shapes`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::equal_recursive_shapes::GetChain};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetChain::new().send(&client).await?;
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
