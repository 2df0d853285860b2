// Written by `cargo xtask regen`; edit nothing here.
//! Union body.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-union-body`.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
