// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Product variant options.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductOptionField {
    Id,
    ProductId,
    DisplayName,
    Type,
    Config,
    SortOrder,
    OptionValues,
    Name,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductOptionField {
    Id = "id", ProductId = "product_id", DisplayName = "display_name", Type = "type",
    Config = "config", SortOrder = "sort_order", OptionValues = "option_values", Name = "name",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductVariantOptionValueField {
    Label,
    SortOrder,
    ValueData,
    IsDefault,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductVariantOptionValueField {
    Label = "label", SortOrder = "sort_order", ValueData = "value_data", IsDefault = "is_default",
});
