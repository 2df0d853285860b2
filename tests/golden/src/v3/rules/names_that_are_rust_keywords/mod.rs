// Written by `cargo xtask regen`; edit nothing here.
//! Names that are rust keywords.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-names-that-are-rust-keywords`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
