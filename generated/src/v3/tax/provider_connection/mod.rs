// Written by `cargo xtask regen`; edit nothing here.
//! Tax Provider Connection.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax-app-connection). Feature: `v3-tax-provider-connection`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
