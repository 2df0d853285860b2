// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Open API.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchType {
    Code,
    Name,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SearchType { Code = "code", Name = "name" });
