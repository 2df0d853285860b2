// Written by `cargo xtask regen`; edit nothing here.
//! One of by discriminator.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-one-of-by-discriminator`.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
