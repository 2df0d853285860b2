// Written by `cargo xtask regen`; edit nothing here.
//! Path parameter and body field of one name.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-path-parameter-and-body-field-of-one-name`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
