// Written by `cargo xtask regen`; edit nothing here.
//! One of with an alternative that has all keys.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-with-an-alternative-that-has-all-keys`.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
