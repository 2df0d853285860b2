// Written by `cargo xtask regen`; edit nothing here.
//! Successes that differ.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-successes-that-differ`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::rules::N;
