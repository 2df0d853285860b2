// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Include and field lists.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Include {
    Parts,
    Owner,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Include { Parts = "parts", Owner = "owner" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingField {
    Name,
    Size,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ThingField { Name = "name", Size = "size" });
