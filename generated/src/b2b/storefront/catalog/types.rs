// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantsInfo {
    pub sku: Option<String>,
    pub variant_id: Option<i64>,
}

record!(ProductVariantsInfo { sku, variant_id = "variantId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantInformation {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub sku: Option<String>,
    pub calculated_price: Option<Decimal>,
    pub cost_price: Option<Decimal>,
    pub purchasing_disabled: Option<bool>,
    /// Format: `uri`.
    pub image_url: Option<String>,
    pub inventory_level: Option<i64>,
    pub option_values: Option<Vec<VariantOption>>,
    pub variant_sku: Option<String>,
    pub product_id_camel: Option<String>,
    pub variant_id: Option<String>,
    pub base_sku: Option<String>,
    pub product_name: Option<String>,
    pub categories: Option<Vec<i64>>,
    pub price: Option<Decimal>,
    pub option: Option<Vec<VariantOption>>,
    pub is_visible: Option<VariantInformationIsVisible>,
}

record!(VariantInformation {
    id, product_id, sku, calculated_price, cost_price, purchasing_disabled, image_url,
    inventory_level, option_values, variant_sku = "variantSku", product_id_camel = "productId",
    variant_id = "variantId", base_sku = "baseSku", product_name = "productName", categories, price,
    option, is_visible = "isVisible",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantOption {
    pub id: Option<i64>,
    pub label: Option<String>,
    pub option_id: Option<i64>,
    pub option_display_name: Option<String>,
}

record!(VariantOption { id, label, option_id, option_display_name });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DetailedVariantInformationInput {
    pub variant_skus: Option<Vec<String>>,
}

record!(DetailedVariantInformationInput { variant_skus = "variantSkus" });

impl DetailedVariantInformationInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn variant_skus(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.variant_skus = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickVariantInfoItem {
    pub is_stock: Option<QuickVariantInfoItemIsStock>,
    pub stock: Option<i64>,
    pub variant_sku: Option<String>,
    pub product_id: Option<String>,
    pub calculated_price: Option<Decimal>,
    pub image_url: Option<String>,
    pub variant_id: Option<i64>,
    pub base_sku: Option<String>,
    pub product_name: Option<String>,
    pub categories: Option<Vec<i64>>,
    pub option: Option<Vec<VariantOption>>,
    pub min_quantity: Option<i64>,
    pub max_quantity: Option<i64>,
    pub purchasing_disabled: Option<QuickVariantInfoItemPurchasingDisabled>,
    pub is_visible: Option<QuickVariantInfoItemIsVisible>,
    pub modifiers: Option<Vec<Modifier>>,
}

record!(QuickVariantInfoItem {
    is_stock = "isStock", stock, variant_sku = "variantSku", product_id = "productId",
    calculated_price = "calculatedPrice", image_url = "imageUrl", variant_id = "variantId",
    base_sku = "baseSku", product_name = "productName", categories, option,
    min_quantity = "minQuantity", max_quantity = "maxQuantity",
    purchasing_disabled = "purchasingDisabled", is_visible = "isVisible", modifiers,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Modifier {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub r#type: Option<ModifierType>,
    pub required: Option<bool>,
    pub sort_order: Option<i64>,
    pub config: Option<Map<String, Json>>,
    pub option_values: Option<Vec<Map<String, Json>>>,
}

record!(Modifier {
    id, product_id = "productId", name, display_name = "displayName", r#type, required,
    sort_order = "sortOrder", config, option_values = "optionValues",
});
