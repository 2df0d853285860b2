// Written by `cargo xtask regen`; edit nothing here.
//! Recursive union is boxed.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-recursive-union-is-boxed`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
