// Written by `cargo xtask regen`; edit nothing here.
//! Nested one of is flattened.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-nested-one-of-is-flattened`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
