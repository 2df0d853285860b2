// Written by `cargo xtask regen`; edit nothing here.
//! Urlencoded form.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-urlencoded-form`.

mod operations;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use enums::*;
