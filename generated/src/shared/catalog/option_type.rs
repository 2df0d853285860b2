// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: OptionType, Config, ProductVariantOptionValue.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, NaiveDate, record, text_enum};

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
pub struct Config {
    pub default_value: Option<String>,
    pub checked_by_default: Option<bool>,
    pub checkbox_label: Option<String>,
    pub date_limited: Option<bool>,
    pub date_limit_mode: Option<crate::shared::catalog::ConfigDateLimitMode>,
    pub date_earliest_value: Option<NaiveDate>,
    pub date_latest_value: Option<NaiveDate>,
    pub file_types_mode: Option<crate::shared::catalog::ConfigFileTypesMode>,
    pub file_types_supported: Option<Vec<String>>,
    pub file_types_other: Option<Vec<String>>,
    pub file_max_size: Option<i64>,
    pub text_characters_limited: Option<bool>,
    pub text_min_length: Option<i64>,
    pub text_max_length: Option<i64>,
    pub text_lines_limited: Option<bool>,
    pub text_max_lines: Option<i64>,
    pub number_limited: Option<bool>,
    pub number_limit_mode: Option<crate::shared::catalog::ConfigNumberLimitMode>,
    pub number_lowest_value: Option<Decimal>,
    pub number_highest_value: Option<Decimal>,
    pub number_integers_only: Option<bool>,
    pub product_list_adjusts_inventory: Option<bool>,
    pub product_list_adjusts_pricing: Option<bool>,
    pub product_list_shipping_calc: Option<
        crate::shared::catalog::ConfigProductListShippingCalc,
    >,
}

record!(Config {
    default_value, checked_by_default, checkbox_label, date_limited, date_limit_mode,
    date_earliest_value, date_latest_value, file_types_mode, file_types_supported, file_types_other,
    file_max_size, text_characters_limited, text_min_length, text_max_length, text_lines_limited,
    text_max_lines, number_limited, number_limit_mode, number_lowest_value, number_highest_value,
    number_integers_only, product_list_adjusts_inventory, product_list_adjusts_pricing,
    product_list_shipping_calc,
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
