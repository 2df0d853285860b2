//! Options and modifiers of products, which a page of 250 does not include.

use bigcommerce::{DateTime, Map};
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::Value as Json;

#[derive(Deserialize)]
pub(crate) struct ProductOption {
    id: Option<i64>,
    product_id: Option<i64>,
    display_name: Option<String>,
    r#type: Option<OptionType>,
    config: Option<Config>,
    sort_order: Option<i64>,
    option_values: Option<Vec<ProductVariantOptionValue>>,
}

#[derive(Deserialize)]
pub(crate) struct ProductModifier {
    r#type: Option<ProductModifierType>,
    required: Option<bool>,
    sort_order: Option<i64>,
    config: Option<Config>,
    display_name: Option<String>,
    id: Option<i64>,
    product_id: Option<i64>,
    name: Option<String>,
    option_values: Option<Vec<ProductModifierOptionValue>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OptionType {
    RadioButtons,
    Rectangles,
    Dropdown,
    ProductList,
    ProductListWithImages,
    Swatch,
}

#[derive(Deserialize)]
pub(crate) struct Config {
    default_value: Option<String>,
    checked_by_default: Option<bool>,
    checkbox_label: Option<String>,
    date_limited: Option<bool>,
    date_limit_mode: Option<ConfigDateLimitMode>,
    date_earliest_value: Option<DateTime>,
    date_latest_value: Option<DateTime>,
    file_types_mode: Option<ConfigFileTypesMode>,
    file_types_supported: Option<Vec<String>>,
    file_types_other: Option<Vec<String>>,
    file_max_size: Option<i64>,
    text_characters_limited: Option<bool>,
    text_min_length: Option<i64>,
    text_max_length: Option<i64>,
    text_lines_limited: Option<bool>,
    text_max_lines: Option<i64>,
    number_limited: Option<bool>,
    number_limit_mode: Option<ConfigNumberLimitMode>,
    number_lowest_value: Option<Decimal>,
    number_highest_value: Option<Decimal>,
    number_integers_only: Option<bool>,
    product_list_adjusts_inventory: Option<bool>,
    product_list_adjusts_pricing: Option<bool>,
    product_list_shipping_calc: Option<ConfigProductListShippingCalc>,
}

#[derive(Deserialize)]
pub(crate) struct ProductVariantOptionValue {
    is_default: Option<bool>,
    label: Option<String>,
    sort_order: Option<i64>,
    value_data: Option<Map<String, Json>>,
    id: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProductModifierType {
    Date,
    Checkbox,
    File,
    Text,
    MultiLineText,
    NumbersOnlyText,
    RadioButtons,
    Rectangles,
    Dropdown,
    ProductList,
    ProductListWithImages,
    Swatch,
}

#[derive(Deserialize)]
pub(crate) struct ProductModifierOptionValue {
    is_default: Option<bool>,
    label: Option<String>,
    sort_order: Option<i64>,
    value_data: Option<Map<String, Json>>,
    adjusters: Option<Adjusters>,
    id: Option<i64>,
    option_id: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ConfigDateLimitMode {
    Earliest,
    Range,
    Latest,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ConfigFileTypesMode {
    Specific,
    All,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ConfigNumberLimitMode {
    Lowest,
    Highest,
    Range,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ConfigProductListShippingCalc {
    None,
    Weight,
    Package,
}

#[derive(Deserialize)]
pub(crate) struct Adjusters {
    price: Option<Adjuster>,
    weight: Option<Adjuster>,
    image_url: Option<String>,
    purchasing_disabled: Option<AdjustersPurchasingDisabled>,
}

#[derive(Deserialize)]
pub(crate) struct Adjuster {
    adjuster: Option<AdjusterItem>,
    adjuster_value: Option<Decimal>,
}

#[derive(Deserialize)]
pub(crate) struct AdjustersPurchasingDisabled {
    status: Option<bool>,
    message: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AdjusterItem {
    Relative,
    Percentage,
}
