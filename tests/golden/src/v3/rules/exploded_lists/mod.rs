// Written by `cargo xtask regen`; edit nothing here.
//! Exploded lists.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-exploded-lists`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;

pub use crate::shared::things::Flag;
