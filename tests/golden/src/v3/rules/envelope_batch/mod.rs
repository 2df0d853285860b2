// Written by `cargo xtask regen`; edit nothing here.
//! Envelope batch.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-batch`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
