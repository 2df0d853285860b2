// Written by `cargo xtask regen`; edit nothing here.
//! Header parameter.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-header-parameter`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
