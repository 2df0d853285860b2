// Written by `cargo xtask regen`; edit nothing here.
//! Text body.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-text-body`.

mod operations;

pub use operations::*;
