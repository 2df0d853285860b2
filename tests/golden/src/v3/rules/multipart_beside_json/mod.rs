// Written by `cargo xtask regen`; edit nothing here.
//! Multipart beside json.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-multipart-beside-json`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
