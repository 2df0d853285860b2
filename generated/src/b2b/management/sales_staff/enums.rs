// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Sales Staff.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortBy {
    UpdatedAt,
    Email,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SortBy { UpdatedAt = "updated_at", Email = "email" });
