// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: count.

pub(crate) mod of_count;

pub use of_count::Count;
