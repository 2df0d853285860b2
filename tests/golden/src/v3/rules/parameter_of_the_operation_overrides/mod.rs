// Written by `cargo xtask regen`; edit nothing here.
//! Parameter of the operation overrides.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-parameter-of-the-operation-overrides`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
