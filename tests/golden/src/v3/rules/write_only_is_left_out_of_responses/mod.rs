// Written by `cargo xtask regen`; edit nothing here.
//! Write only is left out of responses.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-write-only-is-left-out-of-responses`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
