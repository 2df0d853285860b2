// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Equal enum values once.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TwinItem {
    Left,
    Right,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TwinItem { Left = "left", Right = "right" });
