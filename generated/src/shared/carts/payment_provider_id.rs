// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::carts`: PaymentProviderId.

use bigcommerce_runtime::codegen::{Decimal, Json, union};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentProviderId {
    Text(String),
    Number(Decimal),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(PaymentProviderId { Text(string), Number(number) });

impl From<String> for PaymentProviderId {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Decimal> for PaymentProviderId {
    fn from(value: Decimal) -> Self {
        Self::Number(value)
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::carts" ["v2-orders" "v3-carts"]
operations {}
types { PaymentProviderId }
);
