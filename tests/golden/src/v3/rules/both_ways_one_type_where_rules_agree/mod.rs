// Written by `cargo xtask regen`; edit nothing here.
//! Both ways one type where rules agree.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-both-ways-one-type-where-rules-agree`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
