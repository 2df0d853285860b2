// Written by `cargo xtask regen`; edit nothing here.
//! Path parameters.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-path-parameters`.

mod operations;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use enums::*;
