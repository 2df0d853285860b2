// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: catalog.

#[cfg(any(feature = "v3-catalog-product-variants", feature = "v3-catalog-products"))]
pub(crate) mod product_variant;
#[cfg(any(feature = "v3-catalog-product-variant-options", feature = "v3-catalog-products"))]
pub(crate) mod option_type;
#[cfg(any(
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-products",
))]
pub(crate) mod config;
#[cfg(any(feature = "v3-catalog-product-modifiers", feature = "v3-catalog-products"))]
pub(crate) mod product_modifier;
#[cfg(any(feature = "v3-catalog-products", feature = "v3-inventory"))]
pub(crate) mod variant_id;
#[cfg(any(feature = "v3-catalog-brands", feature = "v3-catalog-categories"))]
pub(crate) mod custom_url;

#[cfg(any(feature = "v3-catalog-product-variants", feature = "v3-catalog-products"))]
pub use product_variant::{ProductVariant, VariantOptionValue, ProductVariantOptionValueInput};
#[cfg(any(feature = "v3-catalog-product-variant-options", feature = "v3-catalog-products"))]
pub use option_type::{OptionType, ProductVariantOptionValue};
#[cfg(any(
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-products",
))]
pub use config::{
    Config, ConfigDateLimitMode, ConfigFileTypesMode, ConfigNumberLimitMode,
    ConfigProductListShippingCalc,
};
#[cfg(any(feature = "v3-catalog-product-modifiers", feature = "v3-catalog-products"))]
pub use product_modifier::{
    ProductModifier, ProductModifierType, ProductModifierOptionValue, Adjusters, Adjuster,
    AdjusterItem, AdjustersPurchasingDisabled, AdjusterInput,
};
#[cfg(any(feature = "v3-catalog-products", feature = "v3-inventory"))]
pub use variant_id::VariantId;
#[cfg(any(feature = "v3-catalog-brands", feature = "v3-catalog-categories"))]
pub use custom_url::CustomUrl;
