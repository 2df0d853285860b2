// Written by `cargo xtask regen`; edit nothing here.
//! Nullable all of.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-nullable-all-of`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
