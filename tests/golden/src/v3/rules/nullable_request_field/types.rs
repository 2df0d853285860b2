// Written by `cargo xtask regen`; edit nothing here.
//! Types of Nullable request field.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NullableThing {
    pub brand: Nullable<String>,
    pub weight: Nullable<Decimal>,
    pub sku: String,
}

record!(NullableThing { brand, weight, sku });

impl NullableThing {
    pub fn new(sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            ..Record::empty()
        }
    }
    pub fn brand(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.brand = value.into();
        self
    }
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.weight = value.into();
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = value.into();
        self
    }
}
