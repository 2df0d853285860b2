// Written by `cargo xtask regen`; edit nothing here.
//! Text body.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-text-body`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
