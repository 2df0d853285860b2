// Written by `cargo xtask regen`; edit nothing here.
//! Alternatives that nothing tells apart.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-alternatives-that-nothing-tells-apart`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
