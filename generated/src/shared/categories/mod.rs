// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: categories.

pub(crate) mod category_default_product_sort;

pub use category_default_product_sort::CategoryDefaultProductSort;
