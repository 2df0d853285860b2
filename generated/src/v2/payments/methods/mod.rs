// Written by `cargo xtask regen`; edit nothing here.
//! Payment Methods (Deprecated).
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-payments/methods). Feature: `v2-payments-methods`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
