// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Odd enum values.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OddMark {
    Empty,
    All,
    OneD,
    ThirtyD,
    A,
    AUpper,
    InStock,
    InStockSnake,
    Own,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OddMark {
    Empty = "", All = "*", OneD = "1d", ThirtyD = "30d", A = "a", AUpper = "A",
    InStock = "in-stock", InStockSnake = "in_stock", Own = "self",
});
