// Written by `cargo xtask regen`; edit nothing here.
//! Nullable enum.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-nullable-enum`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;
