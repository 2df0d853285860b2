// Written by `cargo xtask regen`; edit nothing here.
//! Required field is boxed.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-required-field-is-boxed`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
