// Written by `cargo xtask regen`; edit nothing here.
//! Contract of an app.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `provider-rules-contract-of-an-app`.

mod operations;
mod contract;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use contract::*;
pub use types::*;
pub use enums::*;
