// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: infrastructure.

mod name;

pub use name::Name;
