// Written by `cargo xtask regen`; edit nothing here.
//! Names that collide.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-names-that-collide`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
