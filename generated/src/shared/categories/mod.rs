// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: categories.

mod category_default_product_sort;

pub use category_default_product_sort::CategoryDefaultProductSort;
