// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: OptionType, ProductVariantOptionValue.

use bigcommerce_runtime::codegen::{Json, Map, record, text_enum};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionType {
    RadioButtons,
    Rectangles,
    Dropdown,
    ProductList,
    ProductListWithImages,
    Swatch,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(OptionType {
    RadioButtons = "radio_buttons", Rectangles = "rectangles", Dropdown = "dropdown",
    ProductList = "product_list", ProductListWithImages = "product_list_with_images",
    Swatch = "swatch",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOptionValue {
    pub is_default: Option<bool>,
    pub label: Option<String>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub value_data: Option<Map<String, Json>>,
    pub id: Option<i64>,
}

record!(ProductVariantOptionValue { is_default, label, sort_order, value_data, id });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::catalog" ["v3-catalog-product-variant-options" "v3-catalog-products"]
operations {}
types { OptionType, ProductVariantOptionValue }
);
