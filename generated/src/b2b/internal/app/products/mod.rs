// Written by `cargo xtask regen`; edit nothing here.
//! product.
//!
//! Feature: `b2b-internal`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
