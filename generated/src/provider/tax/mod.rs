// Written by `cargo xtask regen`; edit nothing here.
//! Tax Provider API.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-contracts/tax). Feature: `provider-tax`.

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

pub use crate::shared::shipping::AddressType;
