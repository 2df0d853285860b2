// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: count.

mod count;

pub use count::Count;
