// Written by `cargo xtask regen`; edit nothing here.
//! Types of product.

use bigcommerce_runtime::codegen::{Decimal, Json, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductsList {
    pub id: Option<i64>,
    /// At least 1 character.
    pub name: Option<String>,
    /// At least 1 character.
    pub sku: Option<String>,
    pub calculated_price: Option<Decimal>,
    pub order_quantity_minimum: Option<i64>,
    pub order_quantity_maximum: Option<i64>,
    /// At least 1 character.
    pub image_url: Option<String>,
    /// At least 1 character.
    pub currency_code: Option<String>,
    /// At least 1 item.
    pub variants: Option<Vec<ProductsListVariant>>,
    pub modifiers: Option<Vec<Json>>,
}

record!(ProductsList {
    id, name, sku, calculated_price = "calculatedPrice",
    order_quantity_minimum = "orderQuantityMinimum",
    order_quantity_maximum = "orderQuantityMaximum", image_url = "imageUrl",
    currency_code = "currencyCode", variants, modifiers,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductsListVariant {
    pub product_id: Option<i64>,
    /// At least 1 character.
    pub sku: Option<String>,
    pub calculated_price: Option<Decimal>,
    /// At least 1 character.
    pub image_url: Option<String>,
    /// At least 1 item.
    pub option_values: Option<Vec<ProductsListVariantOptionValue>>,
    pub variant_id: Option<i64>,
    /// At least 1 character.
    pub currency_code: Option<String>,
}

record!(ProductsListVariant {
    product_id = "productId", sku, calculated_price = "calculatedPrice", image_url = "imageUrl",
    option_values = "optionValues", variant_id = "variantId", currency_code = "currencyCode",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductsListVariantOptionValue {
    pub id: Option<i64>,
    /// At least 1 character.
    pub label: Option<String>,
    pub option_id: Option<i64>,
    /// At least 1 character.
    pub option_display_name: Option<String>,
}

record!(ProductsListVariantOptionValue {
    id, label, option_id = "optionId", option_display_name = "optionDisplayName",
});
