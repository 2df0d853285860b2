// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: settings.

mod product_type;

pub use product_type::{ProductType, CategoryType};
