// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: settings.

pub(crate) mod product_type;

pub use product_type::{ProductType, CategoryType};
