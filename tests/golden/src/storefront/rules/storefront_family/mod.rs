// Written by `cargo xtask regen`; edit nothing here.
//! Storefront family.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `storefront-rules-storefront-family`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
