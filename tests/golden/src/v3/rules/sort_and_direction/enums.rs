// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Sort and direction.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Name,
    Id,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort { Name = "name", Id = "id" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    Asc,
    Desc,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Direction { Asc = "asc", Desc = "desc" });
