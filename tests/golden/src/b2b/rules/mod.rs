// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `rules`.

#[cfg(feature = "b2b-rules-b2b-family")]
pub mod b2b_family;
#[cfg(feature = "b2b-rules-lists-in-an-object")]
pub mod lists_in_an_object;
