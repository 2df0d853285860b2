// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `planks`.

#[cfg(feature = "v3-planks-metafields-two")]
pub mod metafields_two;
