// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog - Product variant options.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOption {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    /// 1 to 255 characters.
    pub display_name: Option<String>,
    pub r#type: Option<OptionType>,
    pub config: Option<Config>,
    pub sort_order: Option<i64>,
    pub option_values: Option<Vec<ProductVariantOptionValue>>,
    pub name: Option<String>,
}

record!(ProductOption {
    id, product_id, display_name, r#type, config, sort_order, option_values, name,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOptionInput {
    pub product_id: i64,
    /// 1 to 255 characters.
    pub display_name: String,
    pub r#type: OptionType,
    pub config: Option<OptionConfig>,
    pub sort_order: Option<i64>,
    /// At least 1 item.
    pub option_values: Vec<OptionValue>,
    pub image_url: Option<String>,
}

record!(ProductVariantOptionInput {
    product_id, display_name, r#type, config, sort_order, option_values, image_url,
});

impl ProductVariantOptionInput {
    pub fn new(
        product_id: i64,
        display_name: impl Into<String>,
        r#type: impl Into<OptionType>,
        option_values: impl IntoIterator<Item = OptionValue>,
    ) -> Self {
        Self {
            product_id,
            display_name: display_name.into(),
            r#type: r#type.into(),
            option_values: option_values.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    /// 1 to 255 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<OptionType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn config(mut self, value: OptionConfig) -> Self {
        self.config = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    /// At least 1 item.
    pub fn option_values(
        mut self,
        value: impl IntoIterator<Item = OptionValue>,
    ) -> Self {
        self.option_values = value.into_iter().collect();
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionConfig {
    pub default_value: Option<String>,
    pub checked_by_default: Option<bool>,
    pub checkbox_label: Option<String>,
    pub date_limited: Option<bool>,
    pub date_limit_mode: Option<ConfigDateLimitMode>,
    pub date_earliest_value: Option<DateTime>,
    pub date_latest_value: Option<DateTime>,
    pub file_types_mode: Option<ConfigFileTypesMode>,
    pub file_types_supported: Option<Vec<String>>,
    pub file_types_other: Option<Vec<String>>,
    pub file_max_size: Option<i64>,
    pub text_characters_limited: Option<bool>,
    pub text_min_length: Option<i64>,
    pub text_max_length: Option<i64>,
    pub text_lines_limited: Option<bool>,
    pub text_max_lines: Option<i64>,
    pub number_limited: Option<bool>,
    pub number_limit_mode: Option<ConfigNumberLimitMode>,
    pub number_lowest_value: Option<Decimal>,
    pub number_highest_value: Option<Decimal>,
    pub number_integers_only: Option<bool>,
    pub product_list_adjusts_inventory: Option<bool>,
    pub product_list_adjusts_pricing: Option<bool>,
    pub product_list_shipping_calc: Option<ConfigProductListShippingCalc>,
}

record!(OptionConfig {
    default_value, checked_by_default, checkbox_label, date_limited, date_limit_mode,
    date_earliest_value, date_latest_value, file_types_mode, file_types_supported, file_types_other,
    file_max_size, text_characters_limited, text_min_length, text_max_length, text_lines_limited,
    text_max_lines, number_limited, number_limit_mode, number_lowest_value, number_highest_value,
    number_integers_only, product_list_adjusts_inventory, product_list_adjusts_pricing,
    product_list_shipping_calc,
});

impl OptionConfig {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn default_value(mut self, value: impl Into<String>) -> Self {
        self.default_value = Some(value.into());
        self
    }
    pub fn checked_by_default(mut self, value: bool) -> Self {
        self.checked_by_default = Some(value);
        self
    }
    pub fn checkbox_label(mut self, value: impl Into<String>) -> Self {
        self.checkbox_label = Some(value.into());
        self
    }
    pub fn date_limited(mut self, value: bool) -> Self {
        self.date_limited = Some(value);
        self
    }
    pub fn date_limit_mode(mut self, value: impl Into<ConfigDateLimitMode>) -> Self {
        self.date_limit_mode = Some(value.into());
        self
    }
    pub fn date_earliest_value(mut self, value: DateTime) -> Self {
        self.date_earliest_value = Some(value);
        self
    }
    pub fn date_latest_value(mut self, value: DateTime) -> Self {
        self.date_latest_value = Some(value);
        self
    }
    pub fn file_types_mode(mut self, value: impl Into<ConfigFileTypesMode>) -> Self {
        self.file_types_mode = Some(value.into());
        self
    }
    pub fn file_types_supported(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_types_supported = Some(value.into_iter().map(Into::into).collect());
        self
    }
    pub fn file_types_other(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.file_types_other = Some(value.into_iter().map(Into::into).collect());
        self
    }
    pub fn file_max_size(mut self, value: i64) -> Self {
        self.file_max_size = Some(value);
        self
    }
    pub fn text_characters_limited(mut self, value: bool) -> Self {
        self.text_characters_limited = Some(value);
        self
    }
    pub fn text_min_length(mut self, value: i64) -> Self {
        self.text_min_length = Some(value);
        self
    }
    pub fn text_max_length(mut self, value: i64) -> Self {
        self.text_max_length = Some(value);
        self
    }
    pub fn text_lines_limited(mut self, value: bool) -> Self {
        self.text_lines_limited = Some(value);
        self
    }
    pub fn text_max_lines(mut self, value: i64) -> Self {
        self.text_max_lines = Some(value);
        self
    }
    pub fn number_limited(mut self, value: bool) -> Self {
        self.number_limited = Some(value);
        self
    }
    pub fn number_limit_mode(mut self, value: impl Into<ConfigNumberLimitMode>) -> Self {
        self.number_limit_mode = Some(value.into());
        self
    }
    pub fn number_lowest_value(mut self, value: impl Into<Decimal>) -> Self {
        self.number_lowest_value = Some(value.into());
        self
    }
    pub fn number_highest_value(mut self, value: impl Into<Decimal>) -> Self {
        self.number_highest_value = Some(value.into());
        self
    }
    pub fn number_integers_only(mut self, value: bool) -> Self {
        self.number_integers_only = Some(value);
        self
    }
    pub fn product_list_adjusts_inventory(mut self, value: bool) -> Self {
        self.product_list_adjusts_inventory = Some(value);
        self
    }
    pub fn product_list_adjusts_pricing(mut self, value: bool) -> Self {
        self.product_list_adjusts_pricing = Some(value);
        self
    }
    pub fn product_list_shipping_calc(
        mut self,
        value: impl Into<ConfigProductListShippingCalc>,
    ) -> Self {
        self.product_list_shipping_calc = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionValue {
    pub is_default: Option<bool>,
    pub label: String,
    /// -2147483648 to 2147483647.
    pub sort_order: i64,
    pub value_data: Option<Map<String, Json>>,
    pub id: Option<i64>,
}

record!(OptionValue { is_default, label, sort_order, value_data, id });

impl OptionValue {
    pub fn new(label: impl Into<String>, sort_order: i64) -> Self {
        Self {
            label: label.into(),
            sort_order,
            ..Record::empty()
        }
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = value;
        self
    }
    pub fn value_data(mut self, value: Map<String, Json>) -> Self {
        self.value_data = Some(value);
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOption {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    /// 1 to 255 characters.
    pub display_name: Option<String>,
    pub r#type: Option<OptionType>,
    pub config: Option<OptionConfig>,
    pub sort_order: Option<i64>,
    /// At least 1 item.
    pub option_values: Option<Vec<ProductVariantOptionValue>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
}

record!(ProductVariantOption {
    id, product_id, display_name, r#type, config, sort_order, option_values, image_url, name,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOptionUpdate {
    pub id: Nullable<i64>,
    pub product_id: i64,
    /// 1 to 255 characters.
    pub display_name: String,
    pub r#type: OptionType,
    pub config: Nullable<OptionConfig>,
    pub sort_order: Nullable<i64>,
    /// At least 1 item.
    pub option_values: Vec<OptionValue>,
    pub image_url: Nullable<String>,
}

record!(ProductVariantOptionUpdate {
    id, product_id, display_name, r#type, config, sort_order, option_values, image_url,
});

impl ProductVariantOptionUpdate {
    pub fn new(
        product_id: i64,
        display_name: impl Into<String>,
        r#type: impl Into<OptionType>,
        option_values: impl IntoIterator<Item = OptionValue>,
    ) -> Self {
        Self {
            product_id,
            display_name: display_name.into(),
            r#type: r#type.into(),
            option_values: option_values.into_iter().collect(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.id = value.into();
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    /// 1 to 255 characters.
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<OptionType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn config(mut self, value: impl Into<Nullable<OptionConfig>>) -> Self {
        self.config = value.into();
        self
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    /// At least 1 item.
    pub fn option_values(
        mut self,
        value: impl IntoIterator<Item = OptionValue>,
    ) -> Self {
        self.option_values = value.into_iter().collect();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.image_url = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProductVariantOptionResult {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    /// 1 to 255 characters.
    pub display_name: Option<String>,
    pub r#type: Option<OptionType>,
    pub config: Option<Config>,
    pub sort_order: Option<i64>,
    /// At least 1 item.
    pub option_values: Option<Vec<ProductVariantOptionValue>>,
    pub image_url: Option<String>,
    pub name: Option<String>,
}

record!(UpdateProductVariantOptionResult {
    id, product_id, display_name, r#type, config, sort_order, option_values, image_url, name,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOptionValueInput {
    pub is_default: Option<bool>,
    pub label: String,
    /// -2147483648 to 2147483647.
    pub sort_order: i64,
    pub value_data: Option<Map<String, Json>>,
}

record!(ProductVariantOptionValueInput { is_default, label, sort_order, value_data });

impl ProductVariantOptionValueInput {
    pub fn new(label: impl Into<String>, sort_order: i64) -> Self {
        Self {
            label: label.into(),
            sort_order,
            ..Record::empty()
        }
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = value;
        self
    }
    pub fn value_data(mut self, value: Map<String, Json>) -> Self {
        self.value_data = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOptionValueUpdate {
    pub is_default: Nullable<bool>,
    pub label: String,
    /// -2147483648 to 2147483647.
    pub sort_order: i64,
    pub value_data: Nullable<Map<String, Json>>,
    pub id: i64,
}

record!(ProductVariantOptionValueUpdate { is_default, label, sort_order, value_data, id });

impl ProductVariantOptionValueUpdate {
    pub fn new(label: impl Into<String>, sort_order: i64, id: i64) -> Self {
        Self {
            label: label.into(),
            sort_order,
            id,
            ..Record::empty()
        }
    }
    pub fn is_default(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_default = value.into();
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = value;
        self
    }
    pub fn value_data(mut self, value: impl Into<Nullable<Map<String, Json>>>) -> Self {
        self.value_data = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}
