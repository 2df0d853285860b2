// Written by `cargo xtask regen`; edit nothing here.
//! Without properties or items.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-without-properties-or-items`.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
