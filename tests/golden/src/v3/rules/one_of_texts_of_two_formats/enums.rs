// Written by `cargo xtask regen`; edit nothing here.
//! Texts of One of texts of two formats.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MomentWord {
    Never,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MomentWord { Never = "never" });
