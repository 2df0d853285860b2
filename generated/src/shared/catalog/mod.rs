// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: catalog.

#[cfg(any(feature = "v2-orders", feature = "v3-carts", feature = "v3-catalog-products"))]
mod order_fees_cost_tax;
#[cfg(any(feature = "v3-catalog-product-variant-options", feature = "v3-catalog-products"))]
mod product_option_type;
#[cfg(any(
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-products",
))]
mod config_date_limit_mode;
#[cfg(any(feature = "v3-catalog-product-modifiers", feature = "v3-catalog-products"))]
mod product_modifier_type;
#[cfg(any(feature = "v3-catalog-product-variants", feature = "v3-catalog-products"))]
mod product_variant_option_value_full;
#[cfg(any(feature = "v3-catalog-products", feature = "v3-inventory"))]
mod variant_condition;
#[cfg(any(feature = "v3-catalog-brands", feature = "v3-catalog-categories"))]
mod url_is_customized;

#[cfg(any(feature = "v2-orders", feature = "v3-carts", feature = "v3-catalog-products"))]
pub use order_fees_cost_tax::OrderFeesCostTax;
#[cfg(any(feature = "v3-catalog-product-variant-options", feature = "v3-catalog-products"))]
pub use product_option_type::{ProductOptionType, ProductOptionConfig, ProductVariantOptionValue};
#[cfg(any(
    feature = "v3-catalog-product-modifiers", feature = "v3-catalog-product-variant-options",
    feature = "v3-catalog-products",
))]
pub use config_date_limit_mode::{
    ConfigDateLimitMode, ConfigFileTypesMode, ConfigNumberLimitMode, ConfigProductListShippingCalc,
};
#[cfg(any(feature = "v3-catalog-product-modifiers", feature = "v3-catalog-products"))]
pub use product_modifier_type::{
    ProductModifierType, ProductModifierOptionValue, Adjusters, AdjusterAdjusterValue,
    ProductComplexRulePriceAdjusterAdjuster, StatusMessage, ProductComplexRuleInputPriceAdjuster,
};
#[cfg(any(feature = "v3-catalog-product-variants", feature = "v3-catalog-products"))]
pub use product_variant_option_value_full::ProductVariantOptionValueFull;
#[cfg(any(feature = "v3-catalog-products", feature = "v3-inventory"))]
pub use variant_condition::VariantCondition;
#[cfg(any(feature = "v3-catalog-brands", feature = "v3-catalog-categories"))]
pub use url_is_customized::UrlIsCustomized;
