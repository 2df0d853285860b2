// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Company Management.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtraFieldFilterType {
    Search,
    ExactMatch,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ExtraFieldFilterType { Search = "search", ExactMatch = "exact-match" });
