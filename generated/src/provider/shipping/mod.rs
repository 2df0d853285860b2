// Written by `cargo xtask regen`; edit nothing here.
//! Shipping Providers.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-contracts/shipping). Feature: `provider-shipping`.

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

pub use crate::shared::customers::NameValue;
pub use crate::shared::shipping::AddressType;
