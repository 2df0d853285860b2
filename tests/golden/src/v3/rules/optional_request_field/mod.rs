// Written by `cargo xtask regen`; edit nothing here.
//! Optional request field.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-optional-request-field`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::things::Size;
