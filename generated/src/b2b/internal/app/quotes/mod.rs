// Written by `cargo xtask regen`; edit nothing here.
//! quote.
//!
//! Feature: `b2b-internal`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;
