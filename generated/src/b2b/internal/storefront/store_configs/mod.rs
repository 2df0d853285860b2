// Written by `cargo xtask regen`; edit nothing here.
//! Store Configs.
//!
//! Feature: `b2b-internal`.

mod operations;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use enums::*;

pub use crate::shared::b2b::StoreConfig;
