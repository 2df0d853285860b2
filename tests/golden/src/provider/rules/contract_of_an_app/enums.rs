// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Contract of an app.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Type {
    Open,
    Done,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Type { Open = "open", Done = "done" });
