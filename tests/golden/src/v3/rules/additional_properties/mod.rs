// Written by `cargo xtask regen`; edit nothing here.
//! Additional properties.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-additional-properties`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
