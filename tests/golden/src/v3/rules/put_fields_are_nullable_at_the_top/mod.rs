// Written by `cargo xtask regen`; edit nothing here.
//! Put fields are nullable at the top.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-put-fields-are-nullable-at-the-top`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
