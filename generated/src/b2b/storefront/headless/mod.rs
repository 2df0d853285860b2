// Written by `cargo xtask regen`; edit nothing here.
//! Headless Storefront API.
//!
//! Feature: `b2b-storefront-headless`.

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::b2b::{InternalServerError, NotFoundErrorData};
