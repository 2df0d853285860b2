// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: metafields.

mod metafield;

pub use metafield::Metafield;
