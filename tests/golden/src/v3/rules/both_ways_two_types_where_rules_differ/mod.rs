// Written by `cargo xtask regen`; edit nothing here.
//! Both ways two types where rules differ.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-both-ways-two-types-where-rules-differ`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
