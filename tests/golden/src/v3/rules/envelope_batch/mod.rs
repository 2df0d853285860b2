// Written by `cargo xtask regen`; edit nothing here.
//! Envelope batch.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-batch`.

mod operations;
mod types;

pub use operations::*;
pub use types::*;
