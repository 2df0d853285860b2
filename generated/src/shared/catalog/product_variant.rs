// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: ProductVariant, VariantOptionValue, ProductVariantOptionValueInput.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductVariant {
    /// At least 0.
    pub cost_price: Option<Decimal>,
    /// At least 0.
    pub price: Option<Decimal>,
    /// At least 0.
    pub sale_price: Option<Decimal>,
    /// At least 0.
    pub retail_price: Option<Decimal>,
    pub map_price: Option<Decimal>,
    /// At least 0.
    pub weight: Option<Decimal>,
    /// At least 0.
    pub width: Option<Decimal>,
    /// At least 0.
    pub height: Option<Decimal>,
    /// At least 0.
    pub depth: Option<Decimal>,
    pub is_free_shipping: Option<bool>,
    /// At least 0.
    pub fixed_cost_shipping_price: Option<Decimal>,
    pub purchasing_disabled: Option<bool>,
    /// At most 255 characters.
    pub purchasing_disabled_message: Option<String>,
    pub image_url: Option<String>,
    /// At most 14 characters.
    pub upc: Option<String>,
    /// At most 2147483647.
    pub inventory_level: Option<i64>,
    /// At most 2147483647.
    pub inventory_warning_level: Option<i64>,
    /// At most 255 characters.
    pub bin_picking_number: Option<String>,
    pub mpn: Option<String>,
    /// At most 14 characters.
    pub gtin: Option<String>,
    pub product_id: Option<i64>,
    pub id: Option<i64>,
    pub sku: Option<String>,
    pub sku_id: Option<i64>,
    pub option_values: Option<Vec<VariantOptionValue>>,
    pub calculated_price: Option<Decimal>,
    pub calculated_weight: Option<Decimal>,
}

record!(ProductVariant {
    cost_price, price, sale_price, retail_price, map_price, weight, width, height, depth,
    is_free_shipping, fixed_cost_shipping_price, purchasing_disabled, purchasing_disabled_message,
    image_url, upc, inventory_level, inventory_warning_level, bin_picking_number, mpn, gtin,
    product_id, id, sku, sku_id, option_values, calculated_price, calculated_weight,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantOptionValue {
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    pub option_id: Option<i64>,
    /// 1 to 255 characters.
    pub option_display_name: Option<String>,
}

record!(VariantOptionValue { id, label, option_id, option_display_name });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOptionValueInput {
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub label: String,
    pub option_id: Option<i64>,
    /// 1 to 255 characters.
    pub option_display_name: String,
}

record!(ProductVariantOptionValueInput { id, label, option_id, option_display_name });

impl ProductVariantOptionValueInput {
    pub fn new(
        label: impl Into<String>,
        option_display_name: impl Into<String>,
    ) -> Self {
        Self {
            label: label.into(),
            option_display_name: option_display_name.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// 1 to 255 characters.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    pub fn option_id(mut self, value: i64) -> Self {
        self.option_id = Some(value);
        self
    }
    /// 1 to 255 characters.
    pub fn option_display_name(mut self, value: impl Into<String>) -> Self {
        self.option_display_name = value.into();
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::catalog" ["v3-catalog-product-variants" "v3-catalog-products"]
operations {}
types { ProductVariant, VariantOptionValue, ProductVariantOptionValueInput }
);
