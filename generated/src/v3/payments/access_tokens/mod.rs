// Written by `cargo xtask regen`; edit nothing here.
//! Payment Access Token.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-payments/tokens). Feature: `v3-payments-access-tokens`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::errors::ErrorPayment;
pub use crate::shared::payments::Id;
