// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: things.

mod size;

pub use size::Size;
