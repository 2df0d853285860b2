// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: infrastructure.

pub(crate) mod name;

pub use name::Name;
