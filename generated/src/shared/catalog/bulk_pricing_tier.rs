// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: BulkPricingTier.

use bigcommerce_runtime::codegen::{Decimal, Record, record, registry};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPricingTier {
    pub quantity_min: Option<i64>,
    pub quantity_max: Option<i64>,
    pub r#type: Option<crate::shared::values::PriceListRecordBulkPricingTierType>,
    pub amount: Option<Decimal>,
}

record!(BulkPricingTier { quantity_min, quantity_max, r#type, amount });

impl BulkPricingTier {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn quantity_min(mut self, value: i64) -> Self {
        self.quantity_min = Some(value);
        self
    }
    pub fn quantity_max(mut self, value: i64) -> Self {
        self.quantity_max = Some(value);
        self
    }
    pub fn r#type(
        mut self,
        value: impl Into<crate::shared::values::PriceListRecordBulkPricingTierType>,
    ) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
registry!("shared::catalog" ["v3-catalog-products" "v3-price-lists"]
operations {}
types { BulkPricingTier }
);
