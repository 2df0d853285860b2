// Written by `cargo xtask regen`; edit nothing here.
//! List body.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-list-body`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
