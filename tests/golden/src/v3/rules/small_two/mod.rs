// Written by `cargo xtask regen`; edit nothing here.
//! Small shared records are named by fields two.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-small-two`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::rules::small_two::GetAxe};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAxe::new().send(&client).await?;
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

pub use crate::shared::rules::EdgeLengthEdgeAngle;
