// Written by `cargo xtask regen`; edit nothing here.
//! subscription.
//!
//! Feature: `b2b-internal`.

mod operations;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
