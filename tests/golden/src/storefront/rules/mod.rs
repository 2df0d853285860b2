// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `rules`.

#[cfg(feature = "storefront-rules-storefront-family")]
pub mod storefront_family;
