// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: Config, ConfigDateLimitMode, ConfigFileTypesMode, ConfigNumberLimitMode, ConfigProductListShippingCalc.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Record, record, text_enum};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Config {
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

record!(Config {
    default_value, checked_by_default, checkbox_label, date_limited, date_limit_mode,
    date_earliest_value, date_latest_value, file_types_mode, file_types_supported, file_types_other,
    file_max_size, text_characters_limited, text_min_length, text_max_length, text_lines_limited,
    text_max_lines, number_limited, number_limit_mode, number_lowest_value, number_highest_value,
    number_integers_only, product_list_adjusts_inventory, product_list_adjusts_pricing,
    product_list_shipping_calc,
});

impl Config {
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
    pub fn date_earliest_value(mut self, value: impl Into<DateTime>) -> Self {
        self.date_earliest_value = Some(value.into());
        self
    }
    pub fn date_latest_value(mut self, value: impl Into<DateTime>) -> Self {
        self.date_latest_value = Some(value.into());
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigDateLimitMode {
    Earliest,
    Range,
    Latest,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConfigDateLimitMode { Earliest = "earliest", Range = "range", Latest = "latest" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigFileTypesMode {
    Specific,
    All,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConfigFileTypesMode { Specific = "specific", All = "all" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigNumberLimitMode {
    Lowest,
    Highest,
    Range,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConfigNumberLimitMode { Lowest = "lowest", Highest = "highest", Range = "range" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigProductListShippingCalc {
    None,
    Weight,
    Package,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ConfigProductListShippingCalc { None = "none", Weight = "weight", Package = "package" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::catalog" ["v3-catalog-product-modifiers" "v3-catalog-product-variant-options" "v3-catalog-products"]
operations {}
types {
    Config, ConfigDateLimitMode, ConfigFileTypesMode, ConfigNumberLimitMode,
    ConfigProductListShippingCalc,
}
);
