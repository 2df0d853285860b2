// Written by `cargo xtask regen`; edit nothing here.
//! Types of Pricing.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PriceInput {
    pub channel_id: i64,
    pub currency_code: String,
    pub country_code: Option<String>,
    pub customer_group_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub items: Vec<PriceInputItem>,
}

record!(PriceInput {
    channel_id, currency_code, country_code, customer_group_id, customer_id, items,
});

impl PriceInput {
    pub fn new(
        channel_id: i64,
        currency_code: impl Into<String>,
        items: impl IntoIterator<Item = PriceInputItem>,
    ) -> Self {
        Self {
            channel_id,
            currency_code: currency_code.into(),
            items: items.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = value;
        self
    }
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.currency_code = value.into();
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = Some(value);
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
    pub fn items(mut self, value: impl IntoIterator<Item = PriceInputItem>) -> Self {
        self.items = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceInputItem {
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub options: Option<Vec<PriceOption>>,
}

record!(PriceInputItem { product_id, variant_id, options });

impl PriceInputItem {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn variant_id(mut self, value: i64) -> Self {
        self.variant_id = Some(value);
        self
    }
    pub fn options(mut self, value: impl IntoIterator<Item = PriceOption>) -> Self {
        self.options = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceOption {
    pub option_id: Option<i64>,
    pub value_id: Option<i64>,
}

record!(PriceOption { option_id, value_id });

impl PriceOption {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn option_id(mut self, value: i64) -> Self {
        self.option_id = Some(value);
        self
    }
    pub fn value_id(mut self, value: i64) -> Self {
        self.value_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub product_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub options: Option<Vec<PriceOption>>,
    pub reference_request: Option<PriceInputItem>,
    pub retail_price: Option<PriceItem>,
    pub sale_price: Option<PriceItem>,
    pub minimum_advertised_price: Option<PriceItem>,
    pub saved: Option<PriceItem>,
    pub price: Option<PriceItem>,
    pub calculated_price: Option<PriceItem>,
    pub price_range: Option<PriceRange>,
    pub retail_price_range: Option<PriceRange>,
    pub bulk_pricing: Option<Vec<BulkPricingTier>>,
}

record!(Price {
    product_id, variant_id, options, reference_request, retail_price, sale_price,
    minimum_advertised_price, saved, price, calculated_price, price_range, retail_price_range,
    bulk_pricing,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceItem {
    pub as_entered: Option<Decimal>,
    pub entered_inclusive: Option<bool>,
    pub tax_exclusive: Option<Decimal>,
    pub tax_inclusive: Option<Decimal>,
}

record!(PriceItem { as_entered, entered_inclusive, tax_exclusive, tax_inclusive });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceRange {
    pub minimum: Option<PriceItem>,
    pub maximum: Option<PriceItem>,
}

record!(PriceRange { minimum, maximum });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkPricingTier {
    pub minimum: Option<i64>,
    pub maximum: Option<i64>,
    pub discount_amount: Option<Decimal>,
    pub discount_type: Option<PriceListRecordBulkPricingTierType>,
    pub tax_discount_amount: Option<Vec<PriceItem>>,
}

record!(BulkPricingTier { minimum, maximum, discount_amount, discount_type, tax_discount_amount });
