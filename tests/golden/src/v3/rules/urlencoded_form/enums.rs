// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Urlencoded form.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenInputKind {
    Short,
    Long,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(TokenInputKind { Short = "short", Long = "long" });
