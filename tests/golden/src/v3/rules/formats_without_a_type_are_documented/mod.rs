// Written by `cargo xtask regen`; edit nothing here.
//! Formats without a type are documented.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-formats-without-a-type-are-documented`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
