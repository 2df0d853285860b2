// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `boards`.

#[cfg(feature = "v3-boards-metafields-one")]
pub mod metafields_one;
