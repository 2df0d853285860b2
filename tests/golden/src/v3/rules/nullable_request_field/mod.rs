// Written by `cargo xtask regen`; edit nothing here.
//! Nullable request field.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-nullable-request-field`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
