// Written by `cargo xtask regen`; edit nothing here.
//! Texts of One of by tag.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CircleFigure {
    Circle,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CircleFigure { Circle = "circle" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SquareFigure {
    Square,
    Rectangle,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SquareFigure { Square = "square", Rectangle = "rectangle" });
