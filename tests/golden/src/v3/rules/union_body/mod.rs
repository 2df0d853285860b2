// Written by `cargo xtask regen`; edit nothing here.
//! Union body.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-union-body`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
