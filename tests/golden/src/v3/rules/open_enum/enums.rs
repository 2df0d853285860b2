// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Open enum.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    New,
    Used,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(State { New = "new", Used = "used" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartCondition {
    Good,
    VeryBad,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PartCondition { Good = "good", VeryBad = "very_bad" });
