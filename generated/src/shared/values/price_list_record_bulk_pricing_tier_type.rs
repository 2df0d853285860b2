// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::values`: PriceListRecordBulkPricingTierType.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PriceListRecordBulkPricingTierType {
    Price,
    Percent,
    Fixed,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PriceListRecordBulkPricingTierType {
    Price = "price", Percent = "percent", Fixed = "fixed",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::values" ["v2-customers" "v3-catalog-products" "v3-price-lists" "v3-pricing"]
operations {}
types { PriceListRecordBulkPricingTierType }
);
