// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Path parameters.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    Metal,
    Wood,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Kind { Metal = "metal", Wood = "wood" });
