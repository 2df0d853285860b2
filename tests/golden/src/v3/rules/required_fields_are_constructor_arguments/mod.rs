// Written by `cargo xtask regen`; edit nothing here.
//! Required fields are constructor arguments.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-required-fields-are-constructor-arguments`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
