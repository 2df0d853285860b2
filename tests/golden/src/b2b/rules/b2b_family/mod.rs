// Written by `cargo xtask regen`; edit nothing here.
//! B2B family.
//!
//! Feature: `b2b-rules-b2b-family`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
