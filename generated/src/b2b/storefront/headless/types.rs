// Written by `cargo xtask regen`; edit nothing here.
//! Types of Headless Storefront API.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuickOrderPadResult {
    pub variant_sku: Option<String>,
    pub product_id: Option<String>,
    pub variant_id: Option<String>,
    pub base_sku: Option<String>,
    pub product_name: Option<String>,
    pub categories: Option<Vec<i64>>,
    pub option: Option<Vec<Map<String, Json>>>,
    pub min_quantity: Option<i64>,
    pub max_quantity: Option<i64>,
    pub is_visible: Option<String>,
    pub modifiers: Option<String>,
}

record!(QuickOrderPadResult {
    variant_sku = "variantSku", product_id = "productId", variant_id = "variantId",
    base_sku = "baseSku", product_name = "productName", categories, option,
    min_quantity = "minQuantity", max_quantity = "maxQuantity", is_visible = "isVisible", modifiers,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchVariantSkuResult {
    pub variant_sku: Option<String>,
    pub product_id: Option<String>,
    pub variant_id: Option<String>,
    pub base_sku: Option<String>,
    pub product_name: Option<String>,
    pub categories: Option<Vec<i64>>,
    pub option: Option<Vec<Map<String, Json>>>,
    pub price: Option<Decimal>,
    pub is_visible: Option<String>,
}

record!(SearchVariantSkuResult {
    variant_sku = "variantSku", product_id = "productId", variant_id = "variantId",
    base_sku = "baseSku", product_name = "productName", categories, option, price,
    is_visible = "isVisible",
});
