// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: PricingRuleAmount.

use bigcommerce_runtime::codegen::{Decimal, Json, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PricingRuleAmount {
    Text(String),
    Number(Decimal),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(PricingRuleAmount { Text(string), Number(number) });

impl From<String> for PricingRuleAmount {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Decimal> for PricingRuleAmount {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}
