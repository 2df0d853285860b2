// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Pickup Methods.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    DateModifiedAsc,
    DateModifiedDesc,
    NameAsc,
    NameDesc,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort {
    DateModifiedAsc = "date_modified:asc", DateModifiedDesc = "date_modified:desc",
    NameAsc = "name:asc", NameDesc = "name:desc",
});
