// Written by `cargo xtask regen`; edit nothing here.
//! Eight required fields are setters.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-eight-required-fields-are-setters`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
