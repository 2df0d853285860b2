// Written by `cargo xtask regen`; edit nothing here.
//! Lists in an object.
//!
//! Feature: `b2b-rules-lists-in-an-object`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::rules::lists_in_an_object::ListAnchors};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = ListAnchors::new().send(&client).await?;
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
