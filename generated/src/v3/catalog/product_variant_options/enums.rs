// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Product variant options.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IncludeField {
    Label,
    SortOrder,
    ValueData,
    IsDefault,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(IncludeField {
    Label = "label", SortOrder = "sort_order", ValueData = "value_data", IsDefault = "is_default",
});
