// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog - Product variants.

use bigcommerce_runtime::codegen::{Decimal, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantPost {
    /// At least 0.
    pub cost_price: Nullable<Decimal>,
    /// At least 0.
    pub price: Nullable<Decimal>,
    /// At least 0.
    pub sale_price: Nullable<Decimal>,
    /// At least 0.
    pub retail_price: Nullable<Decimal>,
    /// At least 0.
    pub weight: Nullable<Decimal>,
    /// At least 0.
    pub width: Nullable<Decimal>,
    /// At least 0.
    pub height: Nullable<Decimal>,
    /// At least 0.
    pub depth: Nullable<Decimal>,
    pub is_free_shipping: Option<bool>,
    /// At least 0.
    pub fixed_cost_shipping_price: Nullable<Decimal>,
    pub purchasing_disabled: Option<bool>,
    /// At most 255 characters.
    pub purchasing_disabled_message: Option<String>,
    /// At most 14 characters.
    pub upc: Nullable<String>,
    /// At most 2147483647.
    pub inventory_level: Nullable<i64>,
    /// At most 2147483647.
    pub inventory_warning_level: Nullable<i64>,
    /// At most 255 characters.
    pub bin_picking_number: Nullable<String>,
    pub image_url: Option<String>,
    /// At most 14 characters.
    pub gtin: Nullable<String>,
    pub mpn: Nullable<String>,
    pub product_id: i64,
    /// 1 to 255 characters.
    pub sku: String,
    pub option_values: Vec<ProductVariantOptionValueInput>,
}

record!(ProductVariantPost {
    cost_price, price, sale_price, retail_price, weight, width, height, depth, is_free_shipping,
    fixed_cost_shipping_price, purchasing_disabled, purchasing_disabled_message, upc,
    inventory_level, inventory_warning_level, bin_picking_number, image_url, gtin, mpn, product_id,
    sku, option_values,
});

impl ProductVariantPost {
    pub fn new(
        product_id: i64,
        sku: impl Into<String>,
        option_values: impl IntoIterator<Item = ProductVariantOptionValueInput>,
    ) -> Self {
        Self {
            product_id,
            sku: sku.into(),
            option_values: option_values.into_iter().collect(),
            ..Record::empty()
        }
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.cost_price = value.into();
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.sale_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.weight = value.into();
        self
    }
    /// At least 0.
    pub fn width(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.width = value.into();
        self
    }
    /// At least 0.
    pub fn height(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.height = value.into();
        self
    }
    /// At least 0.
    pub fn depth(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.depth = value.into();
        self
    }
    pub fn is_free_shipping(mut self, value: bool) -> Self {
        self.is_free_shipping = Some(value);
        self
    }
    /// At least 0.
    pub fn fixed_cost_shipping_price(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.fixed_cost_shipping_price = value.into();
        self
    }
    pub fn purchasing_disabled(mut self, value: bool) -> Self {
        self.purchasing_disabled = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn purchasing_disabled_message(mut self, value: impl Into<String>) -> Self {
        self.purchasing_disabled_message = Some(value.into());
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.upc = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_level = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_warning_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_warning_level = value.into();
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.bin_picking_number = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// At most 14 characters.
    pub fn gtin(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.gtin = value.into();
        self
    }
    pub fn mpn(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.mpn = value.into();
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    /// 1 to 255 characters.
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = value.into();
        self
    }
    pub fn option_values(
        mut self,
        value: impl IntoIterator<Item = ProductVariantOptionValueInput>,
    ) -> Self {
        self.option_values = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantPut {
    /// At least 0.
    pub cost_price: Nullable<Decimal>,
    /// At least 0.
    pub price: Nullable<Decimal>,
    /// At least 0.
    pub sale_price: Nullable<Decimal>,
    /// At least 0.
    pub retail_price: Nullable<Decimal>,
    /// At least 0.
    pub weight: Nullable<Decimal>,
    /// At least 0.
    pub width: Nullable<Decimal>,
    /// At least 0.
    pub height: Nullable<Decimal>,
    /// At least 0.
    pub depth: Nullable<Decimal>,
    pub is_free_shipping: Nullable<bool>,
    /// At least 0.
    pub fixed_cost_shipping_price: Nullable<Decimal>,
    pub purchasing_disabled: Nullable<bool>,
    /// At most 255 characters.
    pub purchasing_disabled_message: Nullable<String>,
    /// At most 14 characters.
    pub upc: Nullable<String>,
    pub image_url: Nullable<String>,
    /// At most 2147483647.
    pub inventory_level: Nullable<i64>,
    /// At most 2147483647.
    pub inventory_warning_level: Nullable<i64>,
    /// At most 255 characters.
    pub bin_picking_number: Nullable<String>,
    pub mpn: Nullable<String>,
    /// At most 14 characters.
    pub gtin: Nullable<String>,
    pub map_price: Nullable<Decimal>,
    pub product_id: Nullable<i64>,
    /// 1 to 255 characters.
    pub sku: Nullable<String>,
}

record!(ProductVariantPut {
    cost_price, price, sale_price, retail_price, weight, width, height, depth, is_free_shipping,
    fixed_cost_shipping_price, purchasing_disabled, purchasing_disabled_message, upc, image_url,
    inventory_level, inventory_warning_level, bin_picking_number, mpn, gtin, map_price, product_id,
    sku,
});

impl ProductVariantPut {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.cost_price = value.into();
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.sale_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.weight = value.into();
        self
    }
    /// At least 0.
    pub fn width(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.width = value.into();
        self
    }
    /// At least 0.
    pub fn height(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.height = value.into();
        self
    }
    /// At least 0.
    pub fn depth(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.depth = value.into();
        self
    }
    pub fn is_free_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_free_shipping = value.into();
        self
    }
    /// At least 0.
    pub fn fixed_cost_shipping_price(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.fixed_cost_shipping_price = value.into();
        self
    }
    pub fn purchasing_disabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.purchasing_disabled = value.into();
        self
    }
    /// At most 255 characters.
    pub fn purchasing_disabled_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.purchasing_disabled_message = value.into();
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.upc = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.image_url = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_level = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_warning_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_warning_level = value.into();
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.bin_picking_number = value.into();
        self
    }
    pub fn mpn(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.mpn = value.into();
        self
    }
    /// At most 14 characters.
    pub fn gtin(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.gtin = value.into();
        self
    }
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.map_price = value.into();
        self
    }
    pub fn product_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.product_id = value.into();
        self
    }
    /// 1 to 255 characters.
    pub fn sku(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.sku = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Variant {
    /// At least 0.
    pub cost_price: Option<Decimal>,
    /// At least 0.
    pub price: Option<Decimal>,
    /// At least 0.
    pub sale_price: Option<Decimal>,
    /// At least 0.
    pub retail_price: Option<Decimal>,
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
    /// At most 14 characters.
    pub upc: Option<String>,
    /// At most 2147483647.
    pub inventory_level: Option<i64>,
    /// At most 2147483647.
    pub inventory_warning_level: Option<i64>,
    /// At most 255 characters.
    pub bin_picking_number: Option<String>,
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub sku_id: Option<i64>,
    pub option_values: Option<Vec<VariantOptionValue>>,
    pub calculated_price: Option<Decimal>,
}

record!(Variant {
    cost_price, price, sale_price, retail_price, weight, width, height, depth, is_free_shipping,
    fixed_cost_shipping_price, purchasing_disabled, purchasing_disabled_message, upc,
    inventory_level, inventory_warning_level, bin_picking_number, id, product_id, sku, sku_id,
    option_values, calculated_price,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VariantsBatchUpdate {
    /// At least 0.
    pub cost_price: Nullable<Decimal>,
    /// At least 0.
    pub price: Nullable<Decimal>,
    /// At least 0.
    pub sale_price: Nullable<Decimal>,
    /// At least 0.
    pub retail_price: Nullable<Decimal>,
    /// At least 0.
    pub weight: Nullable<Decimal>,
    /// At least 0.
    pub width: Nullable<Decimal>,
    /// At least 0.
    pub height: Nullable<Decimal>,
    /// At least 0.
    pub depth: Nullable<Decimal>,
    pub is_free_shipping: Nullable<bool>,
    /// At least 0.
    pub fixed_cost_shipping_price: Nullable<Decimal>,
    pub purchasing_disabled: Nullable<bool>,
    /// At most 255 characters.
    pub purchasing_disabled_message: Nullable<String>,
    /// At most 14 characters.
    pub upc: Nullable<String>,
    /// At most 2147483647.
    pub inventory_level: Nullable<i64>,
    /// At most 2147483647.
    pub inventory_warning_level: Nullable<i64>,
    /// At most 255 characters.
    pub bin_picking_number: Nullable<String>,
    pub id: i64,
}

record!(VariantsBatchUpdate {
    cost_price, price, sale_price, retail_price, weight, width, height, depth, is_free_shipping,
    fixed_cost_shipping_price, purchasing_disabled, purchasing_disabled_message, upc,
    inventory_level, inventory_warning_level, bin_picking_number, id,
});

impl VariantsBatchUpdate {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.cost_price = value.into();
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.sale_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.weight = value.into();
        self
    }
    /// At least 0.
    pub fn width(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.width = value.into();
        self
    }
    /// At least 0.
    pub fn height(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.height = value.into();
        self
    }
    /// At least 0.
    pub fn depth(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.depth = value.into();
        self
    }
    pub fn is_free_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_free_shipping = value.into();
        self
    }
    /// At least 0.
    pub fn fixed_cost_shipping_price(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.fixed_cost_shipping_price = value.into();
        self
    }
    pub fn purchasing_disabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.purchasing_disabled = value.into();
        self
    }
    /// At most 255 characters.
    pub fn purchasing_disabled_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.purchasing_disabled_message = value.into();
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.upc = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_level = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_warning_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_warning_level = value.into();
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.bin_picking_number = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantsBatchError {
    pub batch_errors: Option<Vec<ErrorResponse>>,
}

record!(VariantsBatchError { batch_errors });
