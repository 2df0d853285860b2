// Written by `cargo xtask regen`; edit nothing here.
//! Without properties or items.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-without-properties-or-items`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
