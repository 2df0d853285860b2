// Written by `cargo xtask regen`; edit nothing here.
//! GraphQL Storefront API tokens.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-authentication/tokens). Feature: `v3-storefront-tokens`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::storefront_tokens::Token;
