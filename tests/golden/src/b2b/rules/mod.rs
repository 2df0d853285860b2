// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `rules`.

#[cfg(feature = "b2b-rules-b2b-family")]
pub mod b2b_family;
