// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `catalog`.

#[cfg(feature = "v3-catalog-products")]
pub mod products;
#[cfg(feature = "v3-catalog-product-variants")]
pub mod product_variants;
#[cfg(feature = "v3-catalog-product-variant-options")]
pub mod product_variant_options;
#[cfg(feature = "v3-catalog-product-modifiers")]
pub mod product_modifiers;
#[cfg(feature = "v3-catalog-brands")]
pub mod brands;
#[cfg(feature = "v3-catalog-categories")]
pub mod categories;
#[cfg(feature = "v3-catalog-category-trees")]
pub mod category_trees;
