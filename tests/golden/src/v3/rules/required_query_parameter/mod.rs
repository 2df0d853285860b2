// Written by `cargo xtask regen`; edit nothing here.
//! Required query parameter.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-required-query-parameter`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
