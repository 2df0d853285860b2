//! The fields of `Product` and of everything below it with serde's derive: strict, as people write it by hand.

#![allow(dead_code, reason = "what is decoded is not looked at")]

mod options;

use bigcommerce::DateTime;
use rust_decimal::Decimal;
use serde::Deserialize;

use options::{ProductModifier, ProductOption};

#[derive(Deserialize)]
pub(crate) struct Page<T> {
    pub(crate) data: Vec<T>,
    pub(crate) meta: Meta,
}

#[derive(Deserialize)]
pub(crate) struct Meta {
    pub(crate) pagination: Option<Pagination>,
}

#[derive(Deserialize)]
pub(crate) struct Pagination {
    pub(crate) total: Option<i64>,
    count: Option<i64>,
    per_page: Option<i64>,
    current_page: Option<i64>,
    total_pages: Option<i64>,
    links: Option<Links>,
}

#[derive(Deserialize)]
pub(crate) struct Links {
    previous: Option<String>,
    current: Option<String>,
    next: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct Product {
    pub(crate) id: Option<i64>,
    name: Option<String>,
    r#type: Option<Type>,
    sku: Option<String>,
    description: Option<String>,
    weight: Option<Decimal>,
    width: Option<Decimal>,
    depth: Option<Decimal>,
    height: Option<Decimal>,
    pub(crate) price: Option<Decimal>,
    cost_price: Option<Decimal>,
    retail_price: Option<Decimal>,
    sale_price: Option<Decimal>,
    map_price: Option<Decimal>,
    tax_class_id: Option<i64>,
    product_tax_code: Option<String>,
    categories: Option<Vec<i64>>,
    brand_id: Option<i64>,
    inventory_level: Option<i64>,
    inventory_warning_level: Option<i64>,
    inventory_tracking: Option<InventoryTracking>,
    fixed_cost_shipping_price: Option<Decimal>,
    is_free_shipping: Option<bool>,
    is_visible: Option<bool>,
    is_featured: Option<bool>,
    related_products: Option<Vec<i64>>,
    warranty: Option<String>,
    bin_picking_number: Option<String>,
    layout_file: Option<String>,
    upc: Option<String>,
    search_keywords: Option<String>,
    availability_description: Option<String>,
    availability: Option<Availability>,
    gift_wrapping_options_type: Option<GiftWrappingOptionsType>,
    gift_wrapping_options_list: Option<Vec<i64>>,
    sort_order: Option<i64>,
    condition: Option<Condition>,
    is_condition_shown: Option<bool>,
    order_quantity_minimum: Option<i64>,
    order_quantity_maximum: Option<i64>,
    page_title: Option<String>,
    meta_keywords: Option<Vec<String>>,
    meta_description: Option<String>,
    view_count: Option<i64>,
    preorder_release_date: Option<DateTime>,
    preorder_message: Option<String>,
    is_preorder_only: Option<bool>,
    is_price_hidden: Option<bool>,
    price_hidden_label: Option<String>,
    pub(crate) custom_url: Option<CustomUrl>,
    open_graph_type: Option<OpenGraphType>,
    open_graph_title: Option<String>,
    open_graph_description: Option<String>,
    open_graph_use_meta_description: Option<bool>,
    open_graph_use_product_name: Option<bool>,
    open_graph_use_image: Option<bool>,
    gtin: Option<String>,
    mpn: Option<String>,
    date_last_imported: Option<DateTime>,
    reviews_rating_sum: Option<i64>,
    reviews_count: Option<i64>,
    total_sold: Option<i64>,
    custom_fields: Option<Vec<CustomField>>,
    bulk_pricing_rules: Option<Vec<PricingRule>>,
    images: Option<Vec<ProductImage>>,
    primary_image: Option<ProductPrimaryImage>,
    videos: Option<Vec<ProductVideo>>,
    parent_relations: Option<Vec<ParentRelation>>,
    pub(crate) variants: Option<Vec<ProductVariant>>,
    channels: Option<Vec<i64>>,
    pub(crate) date_created: Option<DateTime>,
    date_modified: Option<DateTime>,
    base_variant_id: Option<i64>,
    calculated_price: Option<Decimal>,
    options: Option<Vec<ProductOption>>,
    modifiers: Option<Vec<ProductModifier>>,
    option_set_id: Option<i64>,
    option_set_display: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Type {
    Digital,
    Physical,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum InventoryTracking {
    None,
    Product,
    Variant,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Availability {
    Available,
    Disabled,
    Preorder,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum GiftWrappingOptionsType {
    Any,
    None,
    List,
}

#[derive(Deserialize)]
pub(crate) enum Condition {
    New,
    Used,
    Refurbished,
}

#[derive(Deserialize)]
pub(crate) struct CustomUrl {
    url: Option<String>,
    is_customized: Option<bool>,
    create_redirect: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum OpenGraphType {
    Product,
    Album,
    Book,
    Drink,
    Food,
    Game,
    Movie,
    Song,
    TvShow,
}

#[derive(Deserialize)]
pub(crate) struct CustomField {
    id: Option<i64>,
    name: Option<String>,
    value: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct PricingRule {
    id: Option<i64>,
    quantity_min: Option<i64>,
    quantity_max: Option<i64>,
    r#type: Option<PriceListRecordBulkPricingTierType>,
    amount: Option<Decimal>,
}

#[derive(Deserialize)]
pub(crate) struct ProductImage {
    is_thumbnail: Option<bool>,
    sort_order: Option<i64>,
    description: Option<String>,
    date_modified: Option<DateTime>,
    id: Option<i64>,
    product_id: Option<i64>,
    image_url: Option<String>,
    url_zoom: Option<String>,
    url_standard: Option<String>,
    url_thumbnail: Option<String>,
    url_tiny: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ProductPrimaryImage {
    id: Option<i64>,
    product_id: Option<i64>,
    is_thumbnail: Option<bool>,
    sort_order: Option<i64>,
    description: Option<String>,
    image_file: Option<String>,
    url_zoom: Option<String>,
    url_standard: Option<String>,
    url_thumbnail: Option<String>,
    url_tiny: Option<String>,
    date_modified: Option<DateTime>,
}

#[derive(Deserialize)]
pub(crate) struct ProductVideo {
    title: Option<String>,
    description: Option<String>,
    sort_order: Option<i64>,
    r#type: Option<ProductVideoType>,
    video_id: Option<String>,
    id: Option<i64>,
    product_id: Option<i64>,
    length: Option<String>,
}

#[derive(Deserialize)]
pub(crate) struct ParentRelation {
    r#type: Option<ParentRelationType>,
    product_id: Option<i64>,
    attribute_id: Option<i64>,
}

#[derive(Deserialize)]
pub(crate) struct ProductVariant {
    cost_price: Option<Decimal>,
    pub(crate) price: Option<Decimal>,
    sale_price: Option<Decimal>,
    retail_price: Option<Decimal>,
    map_price: Option<Decimal>,
    weight: Option<Decimal>,
    width: Option<Decimal>,
    height: Option<Decimal>,
    depth: Option<Decimal>,
    is_free_shipping: Option<bool>,
    fixed_cost_shipping_price: Option<Decimal>,
    purchasing_disabled: Option<bool>,
    purchasing_disabled_message: Option<String>,
    image_url: Option<String>,
    upc: Option<String>,
    inventory_level: Option<i64>,
    inventory_warning_level: Option<i64>,
    bin_picking_number: Option<String>,
    mpn: Option<String>,
    gtin: Option<String>,
    product_id: Option<i64>,
    pub(crate) id: Option<i64>,
    sku: Option<String>,
    sku_id: Option<i64>,
    option_values: Option<Vec<VariantOptionValue>>,
    calculated_price: Option<Decimal>,
    calculated_weight: Option<Decimal>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum PriceListRecordBulkPricingTierType {
    Price,
    Percent,
    Fixed,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProductVideoType {
    Youtube,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ParentRelationType {
    VariantOption,
    Modifier,
}

#[derive(Deserialize)]
pub(crate) struct VariantOptionValue {
    id: Option<i64>,
    label: Option<String>,
    option_id: Option<i64>,
    option_display_name: Option<String>,
}
