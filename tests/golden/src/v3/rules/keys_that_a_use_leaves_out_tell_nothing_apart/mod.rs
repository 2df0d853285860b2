// Written by `cargo xtask regen`; edit nothing here.
//! Keys that a use leaves out tell nothing apart.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-keys-that-a-use-leaves-out-tell-nothing-apart`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
