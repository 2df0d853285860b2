// Written by `cargo xtask regen`; edit nothing here.
//! Patch is an update.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-patch-is-an-update`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
