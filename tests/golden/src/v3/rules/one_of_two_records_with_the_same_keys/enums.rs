// Written by `cargo xtask regen`; edit nothing here.
//! Texts of One of two records with the same keys.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleRatioKgUnit {
    Kg,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(RuleRatioKgUnit { Kg = "kg" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RuleRatioLbUnit {
    Lb,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(RuleRatioLbUnit { Lb = "lb" });
