// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog - Product modifiers.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierPost {
    pub r#type: ProductModifierType,
    pub required: bool,
    pub sort_order: Option<i64>,
    pub config: Option<Config>,
    pub option_values: Option<Vec<ProductModifierPostOptionValue>>,
    pub display_name: String,
}

record!(ProductModifierPost { r#type, required, sort_order, config, option_values, display_name });

impl ProductModifierPost {
    pub fn new(
        r#type: impl Into<ProductModifierType>,
        required: bool,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            required,
            display_name: display_name.into(),
            ..Record::empty()
        }
    }
    pub fn r#type(mut self, value: impl Into<ProductModifierType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn required(mut self, value: bool) -> Self {
        self.required = value;
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn config(mut self, value: Config) -> Self {
        self.config = Some(value);
        self
    }
    pub fn option_values(
        mut self,
        value: impl IntoIterator<Item = ProductModifierPostOptionValue>,
    ) -> Self {
        self.option_values = Some(value.into_iter().collect());
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierPostOptionValue {
    pub id: Option<i64>,
    pub is_default: Option<bool>,
    pub adjusters: Option<ProductModifierPostOptionValueAdjusters>,
}

record!(ProductModifierPostOptionValue { id, is_default, adjusters });

impl ProductModifierPostOptionValue {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    pub fn adjusters(mut self, value: ProductModifierPostOptionValueAdjusters) -> Self {
        self.adjusters = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierPostOptionValueAdjusters {
    pub price: Option<ProductModifierPostOptionValueAdjustersPrice>,
}

record!(ProductModifierPostOptionValueAdjusters { price });

impl ProductModifierPostOptionValueAdjusters {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn price(mut self, value: ProductModifierPostOptionValueAdjustersPrice) -> Self {
        self.price = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierPostOptionValueAdjustersPrice {
    pub adjuster: Option<String>,
    pub adjuster_value: Option<Decimal>,
}

record!(ProductModifierPostOptionValueAdjustersPrice { adjuster, adjuster_value });

impl ProductModifierPostOptionValueAdjustersPrice {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn adjuster(mut self, value: impl Into<String>) -> Self {
        self.adjuster = Some(value.into());
        self
    }
    pub fn adjuster_value(mut self, value: impl Into<Decimal>) -> Self {
        self.adjuster_value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateProductModifierResult {
    pub items: Option<ProductModifier>,
}

record!(CreateProductModifierResult { items });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierUpdate {
    pub r#type: ProductModifierType,
    pub required: bool,
    pub sort_order: Nullable<i64>,
    pub config: Nullable<Config>,
    pub option_values: Nullable<Vec<ProductModifierUpdateOptionValue>>,
    pub display_name: Nullable<String>,
}

record!(ProductModifierUpdate {
    r#type, required, sort_order, config, option_values, display_name,
});

impl ProductModifierUpdate {
    pub fn new(r#type: impl Into<ProductModifierType>, required: bool) -> Self {
        Self {
            r#type: r#type.into(),
            required,
            ..Record::empty()
        }
    }
    pub fn r#type(mut self, value: impl Into<ProductModifierType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn required(mut self, value: bool) -> Self {
        self.required = value;
        self
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn config(mut self, value: impl Into<Nullable<Config>>) -> Self {
        self.config = value.into();
        self
    }
    pub fn option_values(
        mut self,
        value: impl Into<Nullable<Vec<ProductModifierUpdateOptionValue>>>,
    ) -> Self {
        self.option_values = value.into();
        self
    }
    pub fn display_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.display_name = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierUpdateOptionValue {
    pub id: Option<i64>,
    pub is_default: Option<bool>,
    pub adjusters: Option<ProductModifierUpdateOptionValueAdjusters>,
}

record!(ProductModifierUpdateOptionValue { id, is_default, adjusters });

impl ProductModifierUpdateOptionValue {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
        self
    }
    pub fn adjusters(
        mut self,
        value: ProductModifierUpdateOptionValueAdjusters,
    ) -> Self {
        self.adjusters = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierUpdateOptionValueAdjusters {
    pub price: Option<AdjusterInput>,
}

record!(ProductModifierUpdateOptionValueAdjusters { price });

impl ProductModifierUpdateOptionValueAdjusters {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn price(mut self, value: AdjusterInput) -> Self {
        self.price = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProductModifierResult {
    pub r#type: Option<ProductModifierType>,
    pub required: Option<bool>,
    pub sort_order: Option<i64>,
    pub config: Option<Config>,
    pub option_values: Option<Vec<ProductModifierValue>>,
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub name: Option<String>,
    pub display_name: Option<String>,
}

record!(UpdateProductModifierResult {
    r#type, required, sort_order, config, option_values, id, product_id, name, display_name,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierValue {
    pub is_default: Option<bool>,
    pub label: Option<String>,
    pub sort_order: Option<i64>,
    pub value_data: Option<Map<String, Json>>,
    pub adjusters: Option<Adjusters>,
    pub id: Option<i64>,
}

record!(ProductModifierValue { is_default, label, sort_order, value_data, adjusters, id });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierValueInput {
    pub is_default: Option<bool>,
    pub label: String,
    /// -2147483648 to 2147483647.
    pub sort_order: i64,
    pub value_data: Option<Map<String, Json>>,
    pub adjusters: Option<AdjustersInput>,
}

record!(ProductModifierValueInput { is_default, label, sort_order, value_data, adjusters });

impl ProductModifierValueInput {
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
    pub fn adjusters(mut self, value: AdjustersInput) -> Self {
        self.adjusters = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdjustersInput {
    pub price: Option<AdjusterInput>,
    pub weight: Option<AdjusterInput>,
    pub image_url: Option<String>,
    pub purchasing_disabled: Option<AdjustersPurchasingDisabled>,
}

record!(AdjustersInput { price, weight, image_url, purchasing_disabled });

impl AdjustersInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn price(mut self, value: AdjusterInput) -> Self {
        self.price = Some(value);
        self
    }
    pub fn weight(mut self, value: AdjusterInput) -> Self {
        self.weight = Some(value);
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn purchasing_disabled(mut self, value: AdjustersPurchasingDisabled) -> Self {
        self.purchasing_disabled = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductModifierValueUpdate {
    pub is_default: Nullable<bool>,
    pub label: String,
    /// -2147483648 to 2147483647.
    pub sort_order: i64,
    pub value_data: Nullable<Map<String, Json>>,
    pub adjusters: Nullable<AdjustersInput>,
    pub id: i64,
}

record!(ProductModifierValueUpdate { is_default, label, sort_order, value_data, adjusters, id });

impl ProductModifierValueUpdate {
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
    pub fn adjusters(mut self, value: impl Into<Nullable<AdjustersInput>>) -> Self {
        self.adjusters = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}
