// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: ProductModifier, ProductModifierType, ProductModifierOptionValue, Adjusters, Adjuster, AdjusterItem, AdjustersPurchasingDisabled, AdjusterInput.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record, text_enum};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductModifier {
    pub r#type: Option<ProductModifierType>,
    pub required: Option<bool>,
    pub sort_order: Option<i64>,
    pub config: Option<crate::shared::catalog::Config>,
    pub display_name: Option<String>,
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub name: Option<String>,
    pub option_values: Option<Vec<ProductModifierOptionValue>>,
}

record!(ProductModifier {
    r#type, required, sort_order, config, display_name, id, product_id, name, option_values,
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductModifierType {
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
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductModifierType {
    Date = "date", Checkbox = "checkbox", File = "file", Text = "text",
    MultiLineText = "multi_line_text", NumbersOnlyText = "numbers_only_text",
    RadioButtons = "radio_buttons", Rectangles = "rectangles", Dropdown = "dropdown",
    ProductList = "product_list", ProductListWithImages = "product_list_with_images",
    Swatch = "swatch",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierOptionValue {
    pub is_default: Option<bool>,
    pub label: Option<String>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub value_data: Option<Map<String, Json>>,
    pub adjusters: Option<Adjusters>,
    pub id: Option<i64>,
    pub option_id: Option<i64>,
}

record!(ProductModifierOptionValue {
    is_default, label, sort_order, value_data, adjusters, id, option_id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Adjusters {
    pub price: Option<Adjuster>,
    pub weight: Option<Adjuster>,
    pub image_url: Option<String>,
    pub purchasing_disabled: Option<AdjustersPurchasingDisabled>,
}

record!(Adjusters { price, weight, image_url, purchasing_disabled });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Adjuster {
    pub adjuster: Option<AdjusterItem>,
    pub adjuster_value: Option<Decimal>,
}

record!(Adjuster { adjuster, adjuster_value });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdjusterItem {
    Relative,
    Percentage,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(AdjusterItem { Relative = "relative", Percentage = "percentage" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdjustersPurchasingDisabled {
    pub status: Option<bool>,
    pub message: Option<String>,
}

record!(AdjustersPurchasingDisabled { status, message });

impl AdjustersPurchasingDisabled {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn status(mut self, value: bool) -> Self {
        self.status = Some(value);
        self
    }
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdjusterInput {
    pub adjuster: Nullable<AdjusterItem>,
    pub adjuster_value: Option<Decimal>,
}

record!(AdjusterInput { adjuster, adjuster_value });

impl AdjusterInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn adjuster(mut self, value: impl Into<Nullable<AdjusterItem>>) -> Self {
        self.adjuster = value.into();
        self
    }
    pub fn adjuster_value(mut self, value: impl Into<Decimal>) -> Self {
        self.adjuster_value = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::catalog" ["v3-catalog-product-modifiers" "v3-catalog-products"]
operations {}
types {
    ProductModifier, ProductModifierType, ProductModifierOptionValue, Adjusters, Adjuster,
    AdjusterItem, AdjustersPurchasingDisabled, AdjusterInput,
}
);
