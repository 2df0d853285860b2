// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog - Product variant options.

use bigcommerce_runtime::codegen::{Json, Map, Nullable, Record, record};

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
    pub config: Option<Config>,
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
    pub fn config(mut self, value: Config) -> Self {
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
    pub config: Option<Config>,
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
    pub config: Nullable<Config>,
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
    pub fn config(mut self, value: impl Into<Nullable<Config>>) -> Self {
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
