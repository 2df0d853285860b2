// Written by `cargo xtask regen`; edit nothing here.
//! Catalog.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/catalog). Feature: `b2b-storefront-catalog`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;
