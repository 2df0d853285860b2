// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: values.

#[cfg(any(
    feature = "v2-marketing", feature = "v3-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
    feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-customers",
    feature = "v3-locations", feature = "v3-orders", feature = "v3-promotions",
    feature = "v3-redirects", feature = "v3-scripts", feature = "v3-store-information",
    feature = "v3-store-logs",
))]
pub(crate) mod direction;
#[cfg(any(
    feature = "v2-customers", feature = "v3-catalog-products", feature = "v3-price-lists",
    feature = "v3-pricing",
))]
pub(crate) mod price_list_record_bulk_pricing_tier_type;

#[cfg(any(
    feature = "v2-marketing", feature = "v3-carts", feature = "v3-catalog-brands",
    feature = "v3-catalog-categories", feature = "v3-catalog-product-variants",
    feature = "v3-catalog-products", feature = "v3-channels", feature = "v3-customers",
    feature = "v3-locations", feature = "v3-orders", feature = "v3-promotions",
    feature = "v3-redirects", feature = "v3-scripts", feature = "v3-store-information",
    feature = "v3-store-logs",
))]
pub use direction::Direction;
#[cfg(any(
    feature = "v2-customers", feature = "v3-catalog-products", feature = "v3-price-lists",
    feature = "v3-pricing",
))]
pub use price_list_record_bulk_pricing_tier_type::PriceListRecordBulkPricingTierType;
