// Written by `cargo xtask regen`; edit nothing here.
//! Facts are documented.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-facts-are-documented`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
