// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Price Lists.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    BulkPricingTiers,
    Sku,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include { BulkPricingTiers = "bulk_pricing_tiers", Sku = "sku" });
