// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of by keys.

use bigcommerce_runtime::codegen::{Json, Record, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetInput {
    pub target: Option<TargetInputTarget>,
}

record!(TargetInput { target });

impl TargetInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn target(mut self, value: impl Into<TargetInputTarget>) -> Self {
        self.target = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TargetInputTarget {
    Product(ByProduct),
    Category(ByCategory),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(TargetInputTarget { Product(object), Category(object) });

impl From<ByProduct> for TargetInputTarget {
    fn from(value: ByProduct) -> Self {
        Self::Product(value)
    }
}

impl From<ByCategory> for TargetInputTarget {
    fn from(value: ByCategory) -> Self {
        Self::Category(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByProduct {
    pub product: Option<i64>,
    pub exact: Option<bool>,
}

record!(ByProduct { product, exact });

impl ByProduct {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product(mut self, value: i64) -> Self {
        self.product = Some(value);
        self
    }
    pub fn exact(mut self, value: bool) -> Self {
        self.exact = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByCategory {
    pub category: Option<String>,
    pub exact: Option<bool>,
}

record!(ByCategory { category, exact });

impl ByCategory {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
    pub fn exact(mut self, value: bool) -> Self {
        self.exact = Some(value);
        self
    }
}
