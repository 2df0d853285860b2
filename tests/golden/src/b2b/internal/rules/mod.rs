// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `rules`.

pub mod b2b_family;
