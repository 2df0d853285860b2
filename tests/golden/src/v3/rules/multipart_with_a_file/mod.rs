// Written by `cargo xtask regen`; edit nothing here.
//! Multipart with a file.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-multipart-with-a-file`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
