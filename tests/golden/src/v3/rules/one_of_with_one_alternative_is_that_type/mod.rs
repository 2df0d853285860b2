// Written by `cargo xtask regen`; edit nothing here.
//! One of with one alternative is that type.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-with-one-alternative-is-that-type`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
