// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VariantInformationIsVisible {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(VariantInformationIsVisible { Zero = "0", One = "1" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuickVariantInfoItemIsStock {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuickVariantInfoItemIsStock { Zero = "0", One = "1" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuickVariantInfoItemPurchasingDisabled {
    Zero,
    One,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuickVariantInfoItemPurchasingDisabled { Zero = "0", One = "1" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuickVariantInfoItemIsVisible {
    One,
    Zero,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(QuickVariantInfoItemIsVisible { One = "1", Zero = "0" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModifierType {
    Swatch,
    RadioButtons,
    Rectangles,
    Dropdown,
    ProductListWithImages,
    ProductList,
    Text,
    Checkbox,
    NumbersOnlyText,
    Date,
    MultiLineText,
    File,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ModifierType {
    Swatch = "swatch", RadioButtons = "radio_buttons", Rectangles = "rectangles",
    Dropdown = "dropdown", ProductListWithImages = "product_list_with_images",
    ProductList = "product_list", Text = "text", Checkbox = "checkbox",
    NumbersOnlyText = "numbers_only_text", Date = "date", MultiLineText = "multi_line_text",
    File = "file",
});
