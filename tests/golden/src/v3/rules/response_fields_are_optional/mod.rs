// Written by `cargo xtask regen`; edit nothing here.
//! Response fields are optional.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-response-fields-are-optional`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
