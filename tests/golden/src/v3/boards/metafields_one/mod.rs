// Written by `cargo xtask regen`; edit nothing here.
//! Metafields by path one.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-boards-metafields-one`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;

pub use crate::shared::metafields::Metafield;
