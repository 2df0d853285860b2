// Written by `cargo xtask regen`; edit nothing here.
//! Read only is left out of requests.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-read-only-is-left-out-of-requests`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
