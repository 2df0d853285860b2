// Written by `cargo xtask regen`; edit nothing here.
//! Texts of sales-reps.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GroupBy {
    One,
    Two,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(GroupBy { One = "1", Two = "2" });
