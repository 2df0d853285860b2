// Written by `cargo xtask regen`; edit nothing here.
//! Integer enum stays i64.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-integer-enum-stays-i64`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
