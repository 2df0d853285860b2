// Written by `cargo xtask regen`; edit nothing here.
//! Header parameter.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-header-parameter`.

mod operations;

pub use operations::*;
