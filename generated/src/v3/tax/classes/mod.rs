// Written by `cargo xtask regen`; edit nothing here.
//! Tax Classes.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-classes). Feature: `v3-tax-classes`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::customers::NameId;
pub use crate::shared::infrastructure::Name;
