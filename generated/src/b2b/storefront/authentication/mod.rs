// Written by `cargo xtask regen`; edit nothing here.
//! Authentication.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/authentication). Feature: `b2b-storefront-authentication`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::b2b::Token;
