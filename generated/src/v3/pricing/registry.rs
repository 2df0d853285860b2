// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Pricing as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::pricing" ["v3-pricing"]
operations {
    GetPrices [200] (PriceInput),
}
types { PriceInput, PriceInputItem, PriceOption, Price, PriceItem, PriceRange, BulkPricingTier }
);
