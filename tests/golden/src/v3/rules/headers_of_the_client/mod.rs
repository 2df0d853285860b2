// Written by `cargo xtask regen`; edit nothing here.
//! Headers of the client.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-headers-of-the-client`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;

pub use crate::shared::rules::N;
