// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: things.

pub(crate) mod size;

pub use size::Size;
