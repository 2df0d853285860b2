// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Product modifiers.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductModifierField {
    Type,
    Required,
    SortOrder,
    Config,
    DisplayName,
    Id,
    ProductId,
    Name,
    OptionValues,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductModifierField {
    Type = "type", Required = "required", SortOrder = "sort_order", Config = "config",
    DisplayName = "display_name", Id = "id", ProductId = "product_id", Name = "name",
    OptionValues = "option_values",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductModifierOptionValueField {
    IsDefault,
    Label,
    SortOrder,
    ValueData,
    Adjusters,
    Id,
    OptionId,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductModifierOptionValueField {
    IsDefault = "is_default", Label = "label", SortOrder = "sort_order", ValueData = "value_data",
    Adjusters = "adjusters", Id = "id", OptionId = "option_id",
});
