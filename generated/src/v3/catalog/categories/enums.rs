// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Categories.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Name,
    Id,
    ParentId,
    SortOrder,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort { Name = "name", Id = "id", ParentId = "parent_id", SortOrder = "sort_order" });
