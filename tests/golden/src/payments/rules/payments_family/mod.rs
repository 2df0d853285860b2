// Written by `cargo xtask regen`; edit nothing here.
//! Payments family.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `payments-rules-payments-family`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
