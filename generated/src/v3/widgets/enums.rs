// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Widgets.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetSchemaTabType {
    Tab,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(WidgetSchemaTabType { Tab = "tab" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingType {
    Alignment,
    Boolean,
    BoxModel,
    Code,
    Color,
    ImageManager,
    Input,
    Number,
    ProductId,
    ProductImage,
    Range,
    RegexInput,
    Select,
    Text,
    Toggle,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(SettingType {
    Alignment = "alignment", Boolean = "boolean", BoxModel = "boxModel", Code = "code",
    Color = "color", ImageManager = "imageManager", Input = "input", Number = "number",
    ProductId = "productId", ProductImage = "productImage", Range = "range",
    RegexInput = "regexInput", Select = "select", Text = "text", Toggle = "toggle",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetSchemaArrayType {
    Array,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(WidgetSchemaArrayType { Array = "array" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WidgetSchemaHiddenType {
    Hidden,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(WidgetSchemaHiddenType { Hidden = "hidden" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlacementStatus {
    Inactive,
    Active,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(PlacementStatus { Inactive = "inactive", Active = "active" });
