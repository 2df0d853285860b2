// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of two records with the same keys.

use bigcommerce_runtime::codegen::{Decimal, Json, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    pub rule: Option<RuleItem>,
    pub ratio: Option<RuleRatio>,
}

record!(Rule { rule, ratio });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleItem {
    pub field: Option<String>,
    pub value: Option<RuleItemValue>,
}

record!(RuleItem { field, value });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleItemValue {
    Text(String),
    List(Vec<String>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(RuleItemValue { Text(string), List(array) });

impl From<String> for RuleItemValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for RuleItemValue {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RuleRatio {
    Kg(RuleRatioKg),
    Lb(RuleRatioLb),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(RuleRatio by "unit" { Kg(object is "kg"), Lb(object is "lb") });

impl From<RuleRatioKg> for RuleRatio {
    fn from(value: RuleRatioKg) -> Self {
        Self::Kg(value)
    }
}

impl From<RuleRatioLb> for RuleRatio {
    fn from(value: RuleRatioLb) -> Self {
        Self::Lb(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleRatioKg {
    pub amount: Option<i64>,
    pub unit: Option<RuleRatioKgUnit>,
}

record!(RuleRatioKg { amount, unit });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleRatioLb {
    pub amount: Option<Decimal>,
    pub unit: Option<RuleRatioLbUnit>,
}

record!(RuleRatioLb { amount, unit });
