// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Product variants.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductVariantField {
    CostPrice,
    Price,
    SalePrice,
    RetailPrice,
    Weight,
    Width,
    Height,
    Depth,
    IsFreeShipping,
    FixedCostShippingPrice,
    PurchasingDisabled,
    PurchasingDisabledMessage,
    Upc,
    ImageUrl,
    InventoryLevel,
    InventoryWarningLevel,
    BinPickingNumber,
    Mpn,
    Gtin,
    MapPrice,
    Id,
    ProductId,
    Sku,
    SkuId,
    OptionValues,
    CalculatedPrice,
    CalculatedWeight,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(ProductVariantField {
    CostPrice = "cost_price", Price = "price", SalePrice = "sale_price",
    RetailPrice = "retail_price", Weight = "weight", Width = "width", Height = "height",
    Depth = "depth", IsFreeShipping = "is_free_shipping",
    FixedCostShippingPrice = "fixed_cost_shipping_price",
    PurchasingDisabled = "purchasing_disabled",
    PurchasingDisabledMessage = "purchasing_disabled_message", Upc = "upc", ImageUrl = "image_url",
    InventoryLevel = "inventory_level", InventoryWarningLevel = "inventory_warning_level",
    BinPickingNumber = "bin_picking_number", Mpn = "mpn", Gtin = "gtin", MapPrice = "map_price",
    Id = "id", ProductId = "product_id", Sku = "sku", SkuId = "sku_id",
    OptionValues = "option_values", CalculatedPrice = "calculated_price",
    CalculatedWeight = "calculated_weight",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VariantField {
    CostPrice,
    Price,
    SalePrice,
    RetailPrice,
    Weight,
    Width,
    Height,
    Depth,
    IsFreeShipping,
    FixedCostShippingPrice,
    PurchasingDisabled,
    PurchasingDisabledMessage,
    Upc,
    InventoryLevel,
    InventoryWarningLevel,
    BinPickingNumber,
    Id,
    ProductId,
    Sku,
    SkuId,
    OptionValues,
    CalculatedPrice,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(VariantField {
    CostPrice = "cost_price", Price = "price", SalePrice = "sale_price",
    RetailPrice = "retail_price", Weight = "weight", Width = "width", Height = "height",
    Depth = "depth", IsFreeShipping = "is_free_shipping",
    FixedCostShippingPrice = "fixed_cost_shipping_price",
    PurchasingDisabled = "purchasing_disabled",
    PurchasingDisabledMessage = "purchasing_disabled_message", Upc = "upc",
    InventoryLevel = "inventory_level", InventoryWarningLevel = "inventory_warning_level",
    BinPickingNumber = "bin_picking_number", Id = "id", ProductId = "product_id", Sku = "sku",
    SkuId = "sku_id", OptionValues = "option_values", CalculatedPrice = "calculated_price",
});
