// Written by `cargo xtask regen`; edit nothing here.
//! Address.
//!
//! Feature: `b2b-internal`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;

pub use crate::shared::b2b::IsReady;
