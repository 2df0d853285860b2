// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: metafields.

pub(crate) mod metafield;

pub use metafield::Metafield;
