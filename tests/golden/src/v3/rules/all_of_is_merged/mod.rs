// Written by `cargo xtask regen`; edit nothing here.
//! All of is merged.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-all-of-is-merged`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
