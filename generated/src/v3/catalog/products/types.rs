// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog - Products.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    /// Read-only. At least 1.
    pub id: Option<i64>,
    /// 1 to 250 characters.
    pub name: Option<String>,
    pub r#type: Option<Type>,
    /// At most 255 characters.
    pub sku: Option<String>,
    pub description: Option<String>,
    /// 0 to 9999999999.
    pub weight: Option<Decimal>,
    /// 0 to 9999999999.
    pub width: Option<Decimal>,
    /// 0 to 9999999999.
    pub depth: Option<Decimal>,
    /// 0 to 9999999999.
    pub height: Option<Decimal>,
    /// At least 0.
    pub price: Option<Decimal>,
    /// At least 0.
    pub cost_price: Option<Decimal>,
    /// At least 0.
    pub retail_price: Option<Decimal>,
    /// At least 0.
    pub sale_price: Option<Decimal>,
    pub map_price: Option<Decimal>,
    /// 0 to 255.
    pub tax_class_id: Option<i64>,
    /// At most 255 characters.
    pub product_tax_code: Option<String>,
    /// 0 to 1000.
    pub categories: Option<Vec<i64>>,
    /// 0 to 1000000000.
    pub brand_id: Option<i64>,
    /// 0 to 2147483647.
    pub inventory_level: Option<i64>,
    /// 0 to 2147483647.
    pub inventory_warning_level: Option<i64>,
    pub inventory_tracking: Option<InventoryTracking>,
    /// At least 0.
    pub fixed_cost_shipping_price: Option<Decimal>,
    pub is_free_shipping: Option<bool>,
    pub is_visible: Option<bool>,
    pub is_featured: Option<bool>,
    pub related_products: Option<Vec<i64>>,
    /// At most 65535 characters.
    pub warranty: Option<String>,
    /// At most 255 characters.
    pub bin_picking_number: Option<String>,
    /// At most 500 characters.
    pub layout_file: Option<String>,
    /// At most 14 characters.
    pub upc: Option<String>,
    /// At most 65535 characters.
    pub search_keywords: Option<String>,
    /// At most 255 characters.
    pub availability_description: Option<String>,
    pub availability: Option<Availability>,
    pub gift_wrapping_options_type: Option<GiftWrappingOptionsType>,
    pub gift_wrapping_options_list: Option<Vec<i64>>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub condition: Option<Condition>,
    pub is_condition_shown: Option<bool>,
    /// 0 to 1000000000.
    pub order_quantity_minimum: Option<i64>,
    /// 0 to 1000000000.
    pub order_quantity_maximum: Option<i64>,
    /// At most 255 characters.
    pub page_title: Option<String>,
    /// At most 65535 characters.
    pub meta_keywords: Option<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Option<String>,
    /// Deprecated. 0 to 1000000000.
    pub view_count: Option<i64>,
    pub preorder_release_date: Option<DateTime>,
    /// At most 255 characters.
    pub preorder_message: Option<String>,
    pub is_preorder_only: Option<bool>,
    pub is_price_hidden: Option<bool>,
    /// At most 200 characters.
    pub price_hidden_label: Option<String>,
    pub custom_url: Option<CustomUrl>,
    pub open_graph_type: Option<OpenGraphType>,
    pub open_graph_title: Option<String>,
    pub open_graph_description: Option<String>,
    pub open_graph_use_meta_description: Option<bool>,
    pub open_graph_use_product_name: Option<bool>,
    pub open_graph_use_image: Option<bool>,
    /// At most 14 characters.
    pub gtin: Option<String>,
    pub mpn: Option<String>,
    pub date_last_imported: Option<DateTime>,
    pub reviews_rating_sum: Option<Decimal>,
    pub reviews_count: Option<i64>,
    pub total_sold: Option<i64>,
    /// 0 to 255.
    pub custom_fields: Option<Vec<CustomField>>,
    pub bulk_pricing_rules: Option<Vec<PricingRule>>,
    pub images: Option<Vec<ProductImage>>,
    pub primary_image: Option<ProductPrimaryImage>,
    pub videos: Option<Vec<ProductVideo>>,
    /// Read-only.
    pub parent_relations: Option<Vec<ParentRelation>>,
    pub variants: Option<Vec<ProductVariant>>,
    pub channels: Option<Vec<i64>>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub base_variant_id: Option<i64>,
    pub calculated_price: Option<Decimal>,
    pub options: Option<Vec<ProductOption>>,
    pub modifiers: Option<Vec<ProductModifier>>,
    pub option_set_id: Option<i64>,
    pub option_set_display: Option<String>,
}

record!(Product {
    id, name, r#type, sku, description, weight, width, depth, height, price, cost_price,
    retail_price, sale_price, map_price, tax_class_id, product_tax_code, categories, brand_id,
    inventory_level, inventory_warning_level, inventory_tracking, fixed_cost_shipping_price,
    is_free_shipping, is_visible, is_featured, related_products, warranty, bin_picking_number,
    layout_file, upc, search_keywords, availability_description, availability,
    gift_wrapping_options_type, gift_wrapping_options_list, sort_order, condition,
    is_condition_shown, order_quantity_minimum, order_quantity_maximum, page_title, meta_keywords,
    meta_description, view_count, preorder_release_date, preorder_message, is_preorder_only,
    is_price_hidden, price_hidden_label, custom_url, open_graph_type, open_graph_title,
    open_graph_description, open_graph_use_meta_description, open_graph_use_product_name,
    open_graph_use_image, gtin, mpn, date_last_imported, reviews_rating_sum, reviews_count,
    total_sold, custom_fields, bulk_pricing_rules, images, primary_image, videos, parent_relations,
    variants, channels, date_created, date_modified, base_variant_id, calculated_price, options,
    modifiers, option_set_id, option_set_display,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomUrl {
    /// 1 to 255 characters.
    pub url: Option<String>,
    pub is_customized: Option<bool>,
    pub create_redirect: Option<bool>,
}

record!(CustomUrl { url, is_customized, create_redirect });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    /// At least 1.
    pub id: Option<i64>,
    /// 1 to 250 characters.
    pub name: Option<String>,
    /// 1 to 250 characters.
    pub value: Option<String>,
}

record!(CustomField { id, name, value });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PricingRule {
    /// Read-only.
    pub id: Option<i64>,
    /// At least 0.
    pub quantity_min: Option<i64>,
    /// At least 0.
    pub quantity_max: Option<i64>,
    pub r#type: Option<PriceListRecordBulkPricingTierType>,
    pub amount: Option<Decimal>,
}

record!(PricingRule { id, quantity_min, quantity_max, r#type, amount });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductImage {
    pub is_thumbnail: Option<bool>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub description: Option<String>,
    pub date_modified: Option<DateTime>,
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub image_url: Option<String>,
    /// Read-only.
    pub url_zoom: Option<String>,
    /// Read-only.
    pub url_standard: Option<String>,
    /// Read-only.
    pub url_thumbnail: Option<String>,
    /// Read-only.
    pub url_tiny: Option<String>,
}

record!(ProductImage {
    is_thumbnail, sort_order, description, date_modified, id, product_id, image_url, url_zoom,
    url_standard, url_thumbnail, url_tiny,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductPrimaryImage {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub is_thumbnail: Option<bool>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub description: Option<String>,
    pub image_file: Option<String>,
    /// Read-only.
    pub url_zoom: Option<String>,
    /// Read-only.
    pub url_standard: Option<String>,
    /// Read-only.
    pub url_thumbnail: Option<String>,
    /// Read-only.
    pub url_tiny: Option<String>,
    pub date_modified: Option<DateTime>,
}

record!(ProductPrimaryImage {
    id, product_id, is_thumbnail, sort_order, description, image_file, url_zoom, url_standard,
    url_thumbnail, url_tiny, date_modified,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductVideo {
    /// At most 255 characters.
    pub title: Option<String>,
    pub description: Option<String>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub r#type: Option<ProductVideoType>,
    pub video_id: Option<String>,
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub length: Option<String>,
}

record!(ProductVideo { title, description, sort_order, r#type, video_id, id, product_id, length });

impl ProductVideo {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At most 255 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<ProductVideoType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = Some(value.into());
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn length(mut self, value: impl Into<String>) -> Self {
        self.length = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ParentRelation {
    pub r#type: Option<ParentRelationType>,
    pub product_id: Option<i64>,
    pub attribute_id: Option<i64>,
}

record!(ParentRelation { r#type, product_id, attribute_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductOption {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    /// 1 to 255 characters.
    pub display_name: Option<String>,
    pub r#type: Option<OptionType>,
    pub config: Option<Config>,
    pub sort_order: Option<i64>,
    pub option_values: Option<Vec<ProductVariantOptionValue>>,
}

record!(ProductOption { id, product_id, display_name, r#type, config, sort_order, option_values });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductPost {
    /// 1 to 250 characters.
    pub name: String,
    pub r#type: Type,
    /// At most 255 characters.
    pub sku: Option<String>,
    pub description: Option<String>,
    /// 0 to 9999999999.
    pub weight: Decimal,
    /// 0 to 9999999999.
    pub width: Option<Decimal>,
    /// 0 to 9999999999.
    pub depth: Option<Decimal>,
    /// 0 to 9999999999.
    pub height: Option<Decimal>,
    /// At least 0.
    pub price: Decimal,
    /// At least 0.
    pub cost_price: Option<Decimal>,
    /// At least 0.
    pub retail_price: Option<Decimal>,
    /// At least 0.
    pub sale_price: Option<Decimal>,
    pub map_price: Option<Decimal>,
    /// 0 to 255.
    pub tax_class_id: Option<i64>,
    /// At most 255 characters.
    pub product_tax_code: Option<String>,
    /// 0 to 1000.
    pub categories: Option<Vec<i64>>,
    /// 0 to 1000000000.
    pub brand_id: Option<i64>,
    pub brand_name: Option<String>,
    /// 0 to 2147483647.
    pub inventory_level: Option<i64>,
    /// 0 to 2147483647.
    pub inventory_warning_level: Option<i64>,
    pub inventory_tracking: Option<InventoryTracking>,
    /// At least 0.
    pub fixed_cost_shipping_price: Option<Decimal>,
    pub is_free_shipping: Option<bool>,
    pub is_visible: Option<bool>,
    pub is_featured: Option<bool>,
    pub related_products: Option<Vec<i64>>,
    /// At most 65535 characters.
    pub warranty: Option<String>,
    /// At most 255 characters.
    pub bin_picking_number: Option<String>,
    /// At most 500 characters.
    pub layout_file: Option<String>,
    /// At most 14 characters.
    pub upc: Option<String>,
    /// At most 65535 characters.
    pub search_keywords: Option<String>,
    /// At most 255 characters.
    pub availability_description: Option<String>,
    pub availability: Option<Availability>,
    pub gift_wrapping_options_type: Option<GiftWrappingOptionsType>,
    pub gift_wrapping_options_list: Option<Vec<i64>>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub condition: Option<Condition>,
    pub is_condition_shown: Option<bool>,
    /// 0 to 1000000000.
    pub order_quantity_minimum: Option<i64>,
    /// 0 to 1000000000.
    pub order_quantity_maximum: Option<i64>,
    /// At most 255 characters.
    pub page_title: Option<String>,
    /// At most 65535 characters.
    pub meta_keywords: Option<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Option<String>,
    /// Deprecated. 0 to 1000000000.
    pub view_count: Option<i64>,
    pub preorder_release_date: Nullable<DateTime>,
    /// At most 255 characters.
    pub preorder_message: Option<String>,
    pub is_preorder_only: Option<bool>,
    pub is_price_hidden: Option<bool>,
    /// At most 200 characters.
    pub price_hidden_label: Option<String>,
    pub custom_url: Option<CustomUrlInput>,
    pub open_graph_type: Option<OpenGraphType>,
    pub open_graph_title: Option<String>,
    pub open_graph_description: Option<String>,
    pub open_graph_use_meta_description: Option<bool>,
    pub open_graph_use_product_name: Option<bool>,
    pub open_graph_use_image: Option<bool>,
    /// At most 14 characters.
    pub gtin: Option<String>,
    pub mpn: Option<String>,
    pub date_last_imported: Option<DateTime>,
    pub reviews_rating_sum: Option<Decimal>,
    pub reviews_count: Option<i64>,
    pub total_sold: Option<i64>,
    /// 0 to 255.
    pub custom_fields: Option<Vec<ProductCustomFieldPut>>,
    pub bulk_pricing_rules: Option<Vec<BulkPricingRule>>,
    pub images: Option<Vec<ProductImageInput>>,
    pub videos: Option<Vec<ProductVideo>>,
    pub variants: Option<Vec<ProductVariantInput>>,
}

record!(ProductPost {
    name, r#type, sku, description, weight, width, depth, height, price, cost_price, retail_price,
    sale_price, map_price, tax_class_id, product_tax_code, categories, brand_id, brand_name,
    inventory_level, inventory_warning_level, inventory_tracking, fixed_cost_shipping_price,
    is_free_shipping, is_visible, is_featured, related_products, warranty, bin_picking_number,
    layout_file, upc, search_keywords, availability_description, availability,
    gift_wrapping_options_type, gift_wrapping_options_list, sort_order, condition,
    is_condition_shown, order_quantity_minimum, order_quantity_maximum, page_title, meta_keywords,
    meta_description, view_count, preorder_release_date, preorder_message, is_preorder_only,
    is_price_hidden, price_hidden_label, custom_url, open_graph_type, open_graph_title,
    open_graph_description, open_graph_use_meta_description, open_graph_use_product_name,
    open_graph_use_image, gtin, mpn, date_last_imported, reviews_rating_sum, reviews_count,
    total_sold, custom_fields, bulk_pricing_rules, images, videos, variants,
});

impl ProductPost {
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<Type>,
        weight: impl Into<Decimal>,
        price: impl Into<Decimal>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            weight: weight.into(),
            price: price.into(),
            ..Record::empty()
        }
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.r#type = value.into();
        self
    }
    /// At most 255 characters.
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// 0 to 9999999999.
    pub fn weight(mut self, value: impl Into<Decimal>) -> Self {
        self.weight = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn width(mut self, value: impl Into<Decimal>) -> Self {
        self.width = Some(value.into());
        self
    }
    /// 0 to 9999999999.
    pub fn depth(mut self, value: impl Into<Decimal>) -> Self {
        self.depth = Some(value.into());
        self
    }
    /// 0 to 9999999999.
    pub fn height(mut self, value: impl Into<Decimal>) -> Self {
        self.height = Some(value.into());
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.price = value.into();
        self
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Decimal>) -> Self {
        self.cost_price = Some(value.into());
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Decimal>) -> Self {
        self.retail_price = Some(value.into());
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Decimal>) -> Self {
        self.sale_price = Some(value.into());
        self
    }
    pub fn map_price(mut self, value: impl Into<Decimal>) -> Self {
        self.map_price = Some(value.into());
        self
    }
    /// 0 to 255.
    pub fn tax_class_id(mut self, value: i64) -> Self {
        self.tax_class_id = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn product_tax_code(mut self, value: impl Into<String>) -> Self {
        self.product_tax_code = Some(value.into());
        self
    }
    /// 0 to 1000.
    pub fn categories(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.categories = Some(value.into_iter().collect());
        self
    }
    /// 0 to 1000000000.
    pub fn brand_id(mut self, value: i64) -> Self {
        self.brand_id = Some(value);
        self
    }
    pub fn brand_name(mut self, value: impl Into<String>) -> Self {
        self.brand_name = Some(value.into());
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_level(mut self, value: i64) -> Self {
        self.inventory_level = Some(value);
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_warning_level(mut self, value: i64) -> Self {
        self.inventory_warning_level = Some(value);
        self
    }
    pub fn inventory_tracking(mut self, value: impl Into<InventoryTracking>) -> Self {
        self.inventory_tracking = Some(value.into());
        self
    }
    /// At least 0.
    pub fn fixed_cost_shipping_price(mut self, value: impl Into<Decimal>) -> Self {
        self.fixed_cost_shipping_price = Some(value.into());
        self
    }
    pub fn is_free_shipping(mut self, value: bool) -> Self {
        self.is_free_shipping = Some(value);
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    pub fn is_featured(mut self, value: bool) -> Self {
        self.is_featured = Some(value);
        self
    }
    pub fn related_products(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.related_products = Some(value.into_iter().collect());
        self
    }
    /// At most 65535 characters.
    pub fn warranty(mut self, value: impl Into<String>) -> Self {
        self.warranty = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<String>) -> Self {
        self.bin_picking_number = Some(value.into());
        self
    }
    /// At most 500 characters.
    pub fn layout_file(mut self, value: impl Into<String>) -> Self {
        self.layout_file = Some(value.into());
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.upc = Some(value.into());
        self
    }
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn availability_description(mut self, value: impl Into<String>) -> Self {
        self.availability_description = Some(value.into());
        self
    }
    pub fn availability(mut self, value: impl Into<Availability>) -> Self {
        self.availability = Some(value.into());
        self
    }
    pub fn gift_wrapping_options_type(
        mut self,
        value: impl Into<GiftWrappingOptionsType>,
    ) -> Self {
        self.gift_wrapping_options_type = Some(value.into());
        self
    }
    pub fn gift_wrapping_options_list(
        mut self,
        value: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.gift_wrapping_options_list = Some(value.into_iter().collect());
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn condition(mut self, value: impl Into<Condition>) -> Self {
        self.condition = Some(value.into());
        self
    }
    pub fn is_condition_shown(mut self, value: bool) -> Self {
        self.is_condition_shown = Some(value);
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_minimum(mut self, value: i64) -> Self {
        self.order_quantity_minimum = Some(value);
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_maximum(mut self, value: i64) -> Self {
        self.order_quantity_maximum = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.page_title = Some(value.into());
        self
    }
    /// At most 65535 characters.
    pub fn meta_keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.meta_keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<String>) -> Self {
        self.meta_description = Some(value.into());
        self
    }
    /// Deprecated. 0 to 1000000000.
    pub fn view_count(mut self, value: i64) -> Self {
        self.view_count = Some(value);
        self
    }
    pub fn preorder_release_date(
        mut self,
        value: impl Into<Nullable<DateTime>>,
    ) -> Self {
        self.preorder_release_date = value.into();
        self
    }
    /// At most 255 characters.
    pub fn preorder_message(mut self, value: impl Into<String>) -> Self {
        self.preorder_message = Some(value.into());
        self
    }
    pub fn is_preorder_only(mut self, value: bool) -> Self {
        self.is_preorder_only = Some(value);
        self
    }
    pub fn is_price_hidden(mut self, value: bool) -> Self {
        self.is_price_hidden = Some(value);
        self
    }
    /// At most 200 characters.
    pub fn price_hidden_label(mut self, value: impl Into<String>) -> Self {
        self.price_hidden_label = Some(value.into());
        self
    }
    pub fn custom_url(mut self, value: CustomUrlInput) -> Self {
        self.custom_url = Some(value);
        self
    }
    pub fn open_graph_type(mut self, value: impl Into<OpenGraphType>) -> Self {
        self.open_graph_type = Some(value.into());
        self
    }
    pub fn open_graph_title(mut self, value: impl Into<String>) -> Self {
        self.open_graph_title = Some(value.into());
        self
    }
    pub fn open_graph_description(mut self, value: impl Into<String>) -> Self {
        self.open_graph_description = Some(value.into());
        self
    }
    pub fn open_graph_use_meta_description(mut self, value: bool) -> Self {
        self.open_graph_use_meta_description = Some(value);
        self
    }
    pub fn open_graph_use_product_name(mut self, value: bool) -> Self {
        self.open_graph_use_product_name = Some(value);
        self
    }
    pub fn open_graph_use_image(mut self, value: bool) -> Self {
        self.open_graph_use_image = Some(value);
        self
    }
    /// At most 14 characters.
    pub fn gtin(mut self, value: impl Into<String>) -> Self {
        self.gtin = Some(value.into());
        self
    }
    pub fn mpn(mut self, value: impl Into<String>) -> Self {
        self.mpn = Some(value.into());
        self
    }
    pub fn date_last_imported(mut self, value: impl Into<DateTime>) -> Self {
        self.date_last_imported = Some(value.into());
        self
    }
    pub fn reviews_rating_sum(mut self, value: impl Into<Decimal>) -> Self {
        self.reviews_rating_sum = Some(value.into());
        self
    }
    pub fn reviews_count(mut self, value: i64) -> Self {
        self.reviews_count = Some(value);
        self
    }
    pub fn total_sold(mut self, value: i64) -> Self {
        self.total_sold = Some(value);
        self
    }
    /// 0 to 255.
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = ProductCustomFieldPut>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
    pub fn bulk_pricing_rules(
        mut self,
        value: impl IntoIterator<Item = BulkPricingRule>,
    ) -> Self {
        self.bulk_pricing_rules = Some(value.into_iter().collect());
        self
    }
    pub fn images(mut self, value: impl IntoIterator<Item = ProductImageInput>) -> Self {
        self.images = Some(value.into_iter().collect());
        self
    }
    pub fn videos(mut self, value: impl IntoIterator<Item = ProductVideo>) -> Self {
        self.videos = Some(value.into_iter().collect());
        self
    }
    pub fn variants(
        mut self,
        value: impl IntoIterator<Item = ProductVariantInput>,
    ) -> Self {
        self.variants = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomUrlInput {
    /// 1 to 255 characters.
    pub url: String,
    pub is_customized: bool,
    pub create_redirect: Option<bool>,
}

record!(CustomUrlInput { url, is_customized, create_redirect });

impl CustomUrlInput {
    pub fn new(url: impl Into<String>, is_customized: bool) -> Self {
        Self {
            url: url.into(),
            is_customized,
            ..Record::empty()
        }
    }
    /// 1 to 255 characters.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
    pub fn is_customized(mut self, value: bool) -> Self {
        self.is_customized = value;
        self
    }
    pub fn create_redirect(mut self, value: bool) -> Self {
        self.create_redirect = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductCustomFieldPut {
    /// At least 1.
    pub id: Option<i64>,
    /// 1 to 250 characters.
    pub name: String,
    /// 1 to 250 characters.
    pub value: String,
}

record!(ProductCustomFieldPut { id, name, value });

impl ProductCustomFieldPut {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Record::empty()
        }
    }
    /// At least 1.
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// 1 to 250 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkPricingRule {
    /// At least 0.
    pub quantity_min: i64,
    /// At least 0.
    pub quantity_max: i64,
    pub r#type: PriceListRecordBulkPricingTierType,
    pub amount: Decimal,
}

record!(BulkPricingRule { quantity_min, quantity_max, r#type, amount });

impl BulkPricingRule {
    pub fn new(
        quantity_min: i64,
        quantity_max: i64,
        r#type: impl Into<PriceListRecordBulkPricingTierType>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            quantity_min,
            quantity_max,
            r#type: r#type.into(),
            amount: amount.into(),
        }
    }
    /// At least 0.
    pub fn quantity_min(mut self, value: i64) -> Self {
        self.quantity_min = value;
        self
    }
    /// At least 0.
    pub fn quantity_max(mut self, value: i64) -> Self {
        self.quantity_max = value;
        self
    }
    pub fn r#type(
        mut self,
        value: impl Into<PriceListRecordBulkPricingTierType>,
    ) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductImageInput {
    pub is_thumbnail: Option<bool>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub description: Option<String>,
    pub date_modified: Option<DateTime>,
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    pub image_url: Option<String>,
}

record!(ProductImageInput {
    is_thumbnail, sort_order, description, date_modified, id, product_id, image_url,
});

impl ProductImageInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn is_thumbnail(mut self, value: bool) -> Self {
        self.is_thumbnail = Some(value);
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.date_modified = Some(value.into());
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantInput {
    /// At least 0.
    pub cost_price: Nullable<Decimal>,
    /// At least 0.
    pub price: Nullable<Decimal>,
    /// At least 0.
    pub sale_price: Nullable<Decimal>,
    /// At least 0.
    pub retail_price: Nullable<Decimal>,
    pub map_price: Option<Decimal>,
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
    pub image_url: Option<String>,
    /// At most 14 characters.
    pub upc: Option<String>,
    /// At most 2147483647.
    pub inventory_level: Nullable<i64>,
    /// At most 2147483647.
    pub inventory_warning_level: Nullable<i64>,
    /// At most 255 characters.
    pub bin_picking_number: Nullable<String>,
    pub mpn: Option<String>,
    /// At most 14 characters.
    pub gtin: Option<String>,
    pub product_id: i64,
    pub id: i64,
    pub sku: String,
    pub sku_id: Option<i64>,
    pub option_values: Option<Vec<ProductVariantOptionValueInput>>,
    pub calculated_price: Option<Decimal>,
    pub calculated_weight: Option<Decimal>,
}

record!(ProductVariantInput {
    cost_price, price, sale_price, retail_price, map_price, weight, width, height, depth,
    is_free_shipping, fixed_cost_shipping_price, purchasing_disabled, purchasing_disabled_message,
    image_url, upc, inventory_level, inventory_warning_level, bin_picking_number, mpn, gtin,
    product_id, id, sku, sku_id, option_values, calculated_price, calculated_weight,
});

impl ProductVariantInput {
    pub fn new(product_id: i64, id: i64, sku: impl Into<String>) -> Self {
        Self {
            product_id,
            id,
            sku: sku.into(),
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
    pub fn map_price(mut self, value: impl Into<Decimal>) -> Self {
        self.map_price = Some(value.into());
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
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.upc = Some(value.into());
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
    pub fn mpn(mut self, value: impl Into<String>) -> Self {
        self.mpn = Some(value.into());
        self
    }
    /// At most 14 characters.
    pub fn gtin(mut self, value: impl Into<String>) -> Self {
        self.gtin = Some(value.into());
        self
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = value.into();
        self
    }
    pub fn sku_id(mut self, value: i64) -> Self {
        self.sku_id = Some(value);
        self
    }
    pub fn option_values(
        mut self,
        value: impl IntoIterator<Item = ProductVariantOptionValueInput>,
    ) -> Self {
        self.option_values = Some(value.into_iter().collect());
        self
    }
    pub fn calculated_price(mut self, value: impl Into<Decimal>) -> Self {
        self.calculated_price = Some(value.into());
        self
    }
    pub fn calculated_weight(mut self, value: impl Into<Decimal>) -> Self {
        self.calculated_weight = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductPut {
    /// Read-only.
    pub id: i64,
    /// 1 to 250 characters.
    pub name: Nullable<String>,
    pub r#type: Nullable<Type>,
    /// At most 255 characters.
    pub sku: Nullable<String>,
    pub description: Nullable<String>,
    /// 0 to 9999999999.
    pub weight: Nullable<Decimal>,
    /// 0 to 9999999999.
    pub width: Nullable<Decimal>,
    /// 0 to 9999999999.
    pub depth: Nullable<Decimal>,
    /// 0 to 9999999999.
    pub height: Nullable<Decimal>,
    /// At least 0.
    pub price: Nullable<Decimal>,
    /// At least 0.
    pub cost_price: Nullable<Decimal>,
    /// At least 0.
    pub retail_price: Nullable<Decimal>,
    /// At least 0.
    pub sale_price: Nullable<Decimal>,
    pub map_price: Nullable<Decimal>,
    /// 0 to 255.
    pub tax_class_id: Nullable<i64>,
    /// At most 255 characters.
    pub product_tax_code: Nullable<String>,
    /// 0 to 1000.
    pub categories: Nullable<Vec<i64>>,
    /// 0 to 1000000000.
    pub brand_id: Nullable<i64>,
    pub brand_name: Nullable<String>,
    /// 0 to 2147483647.
    pub inventory_level: Nullable<i64>,
    /// 0 to 2147483647.
    pub inventory_warning_level: Nullable<i64>,
    pub inventory_tracking: Nullable<InventoryTracking>,
    /// At least 0.
    pub fixed_cost_shipping_price: Nullable<Decimal>,
    pub is_free_shipping: Nullable<bool>,
    pub is_visible: Nullable<bool>,
    pub is_featured: Nullable<bool>,
    pub related_products: Nullable<Vec<i64>>,
    /// At most 65535 characters.
    pub warranty: Nullable<String>,
    /// At most 255 characters.
    pub bin_picking_number: Nullable<String>,
    /// At most 500 characters.
    pub layout_file: Nullable<String>,
    /// At most 14 characters.
    pub upc: Nullable<String>,
    /// At most 65535 characters.
    pub search_keywords: Nullable<String>,
    /// At most 255 characters.
    pub availability_description: Nullable<String>,
    pub availability: Nullable<Availability>,
    pub gift_wrapping_options_type: Nullable<GiftWrappingOptionsType>,
    pub gift_wrapping_options_list: Nullable<Vec<i64>>,
    /// -2147483648 to 2147483647.
    pub sort_order: Nullable<i64>,
    pub condition: Nullable<Condition>,
    pub is_condition_shown: Nullable<bool>,
    /// 0 to 1000000000.
    pub order_quantity_minimum: Nullable<i64>,
    /// 0 to 1000000000.
    pub order_quantity_maximum: Nullable<i64>,
    /// At most 255 characters.
    pub page_title: Nullable<String>,
    /// At most 65535 characters.
    pub meta_keywords: Nullable<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Nullable<String>,
    /// Deprecated. 0 to 1000000000.
    pub view_count: Nullable<i64>,
    pub preorder_release_date: Nullable<DateTime>,
    /// At most 255 characters.
    pub preorder_message: Nullable<String>,
    pub is_preorder_only: Nullable<bool>,
    pub is_price_hidden: Nullable<bool>,
    /// At most 200 characters.
    pub price_hidden_label: Nullable<String>,
    pub custom_url: Nullable<CustomUrlInput>,
    pub open_graph_type: Nullable<OpenGraphType>,
    pub open_graph_title: Nullable<String>,
    pub open_graph_description: Nullable<String>,
    pub open_graph_use_meta_description: Nullable<bool>,
    pub open_graph_use_product_name: Nullable<bool>,
    pub open_graph_use_image: Nullable<bool>,
    /// At most 14 characters.
    pub gtin: Nullable<String>,
    pub mpn: Nullable<String>,
    pub date_last_imported: Nullable<DateTime>,
    pub reviews_rating_sum: Nullable<Decimal>,
    pub reviews_count: Nullable<i64>,
    pub total_sold: Nullable<i64>,
    /// 0 to 255.
    pub custom_fields: Nullable<Vec<ProductCustomFieldPut>>,
    pub bulk_pricing_rules: Nullable<Vec<ProductPutBulkPricingRule>>,
    pub images: Nullable<Vec<ProductImageInput>>,
    pub videos: Nullable<Vec<ProductVideo>>,
}

record!(ProductPut {
    id, name, r#type, sku, description, weight, width, depth, height, price, cost_price,
    retail_price, sale_price, map_price, tax_class_id, product_tax_code, categories, brand_id,
    brand_name, inventory_level, inventory_warning_level, inventory_tracking,
    fixed_cost_shipping_price, is_free_shipping, is_visible, is_featured, related_products,
    warranty, bin_picking_number, layout_file, upc, search_keywords, availability_description,
    availability, gift_wrapping_options_type, gift_wrapping_options_list, sort_order, condition,
    is_condition_shown, order_quantity_minimum, order_quantity_maximum, page_title, meta_keywords,
    meta_description, view_count, preorder_release_date, preorder_message, is_preorder_only,
    is_price_hidden, price_hidden_label, custom_url, open_graph_type, open_graph_title,
    open_graph_description, open_graph_use_meta_description, open_graph_use_product_name,
    open_graph_use_image, gtin, mpn, date_last_imported, reviews_rating_sum, reviews_count,
    total_sold, custom_fields, bulk_pricing_rules, images, videos,
});

impl ProductPut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    /// Read-only.
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<Type>>) -> Self {
        self.r#type = value.into();
        self
    }
    /// At most 255 characters.
    pub fn sku(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.sku = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.weight = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn width(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.width = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn depth(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.depth = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn height(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.height = value.into();
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.price = value.into();
        self
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.cost_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.sale_price = value.into();
        self
    }
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.map_price = value.into();
        self
    }
    /// 0 to 255.
    pub fn tax_class_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.tax_class_id = value.into();
        self
    }
    /// At most 255 characters.
    pub fn product_tax_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.product_tax_code = value.into();
        self
    }
    /// 0 to 1000.
    pub fn categories(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.categories = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn brand_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.brand_id = value.into();
        self
    }
    pub fn brand_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.brand_name = value.into();
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_level = value.into();
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_warning_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_warning_level = value.into();
        self
    }
    pub fn inventory_tracking(
        mut self,
        value: impl Into<Nullable<InventoryTracking>>,
    ) -> Self {
        self.inventory_tracking = value.into();
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
    pub fn is_free_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_free_shipping = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_visible = value.into();
        self
    }
    pub fn is_featured(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_featured = value.into();
        self
    }
    pub fn related_products(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.related_products = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn warranty(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.warranty = value.into();
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.bin_picking_number = value.into();
        self
    }
    /// At most 500 characters.
    pub fn layout_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.layout_file = value.into();
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.upc = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    /// At most 255 characters.
    pub fn availability_description(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.availability_description = value.into();
        self
    }
    pub fn availability(mut self, value: impl Into<Nullable<Availability>>) -> Self {
        self.availability = value.into();
        self
    }
    pub fn gift_wrapping_options_type(
        mut self,
        value: impl Into<Nullable<GiftWrappingOptionsType>>,
    ) -> Self {
        self.gift_wrapping_options_type = value.into();
        self
    }
    pub fn gift_wrapping_options_list(
        mut self,
        value: impl Into<Nullable<Vec<i64>>>,
    ) -> Self {
        self.gift_wrapping_options_list = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn condition(mut self, value: impl Into<Nullable<Condition>>) -> Self {
        self.condition = value.into();
        self
    }
    pub fn is_condition_shown(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_condition_shown = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_minimum(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.order_quantity_minimum = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_maximum(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.order_quantity_maximum = value.into();
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.page_title = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    /// Deprecated. 0 to 1000000000.
    pub fn view_count(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.view_count = value.into();
        self
    }
    pub fn preorder_release_date(
        mut self,
        value: impl Into<Nullable<DateTime>>,
    ) -> Self {
        self.preorder_release_date = value.into();
        self
    }
    /// At most 255 characters.
    pub fn preorder_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.preorder_message = value.into();
        self
    }
    pub fn is_preorder_only(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_preorder_only = value.into();
        self
    }
    pub fn is_price_hidden(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_price_hidden = value.into();
        self
    }
    /// At most 200 characters.
    pub fn price_hidden_label(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.price_hidden_label = value.into();
        self
    }
    pub fn custom_url(mut self, value: impl Into<Nullable<CustomUrlInput>>) -> Self {
        self.custom_url = value.into();
        self
    }
    pub fn open_graph_type(mut self, value: impl Into<Nullable<OpenGraphType>>) -> Self {
        self.open_graph_type = value.into();
        self
    }
    pub fn open_graph_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.open_graph_title = value.into();
        self
    }
    pub fn open_graph_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.open_graph_description = value.into();
        self
    }
    pub fn open_graph_use_meta_description(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.open_graph_use_meta_description = value.into();
        self
    }
    pub fn open_graph_use_product_name(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.open_graph_use_product_name = value.into();
        self
    }
    pub fn open_graph_use_image(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.open_graph_use_image = value.into();
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
    pub fn date_last_imported(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.date_last_imported = value.into();
        self
    }
    pub fn reviews_rating_sum(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.reviews_rating_sum = value.into();
        self
    }
    pub fn reviews_count(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.reviews_count = value.into();
        self
    }
    pub fn total_sold(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.total_sold = value.into();
        self
    }
    /// 0 to 255.
    pub fn custom_fields(
        mut self,
        value: impl Into<Nullable<Vec<ProductCustomFieldPut>>>,
    ) -> Self {
        self.custom_fields = value.into();
        self
    }
    pub fn bulk_pricing_rules(
        mut self,
        value: impl Into<Nullable<Vec<ProductPutBulkPricingRule>>>,
    ) -> Self {
        self.bulk_pricing_rules = value.into();
        self
    }
    pub fn images(mut self, value: impl Into<Nullable<Vec<ProductImageInput>>>) -> Self {
        self.images = value.into();
        self
    }
    pub fn videos(mut self, value: impl Into<Nullable<Vec<ProductVideo>>>) -> Self {
        self.videos = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductPutBulkPricingRule {
    pub id: Option<i64>,
    /// At least 0.
    pub quantity_min: i64,
    /// At least 0.
    pub quantity_max: i64,
    pub r#type: PriceListRecordBulkPricingTierType,
    pub amount: Decimal,
}

record!(ProductPutBulkPricingRule { id, quantity_min, quantity_max, r#type, amount });

impl ProductPutBulkPricingRule {
    pub fn new(
        quantity_min: i64,
        quantity_max: i64,
        r#type: impl Into<PriceListRecordBulkPricingTierType>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            quantity_min,
            quantity_max,
            r#type: r#type.into(),
            amount: amount.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// At least 0.
    pub fn quantity_min(mut self, value: i64) -> Self {
        self.quantity_min = value;
        self
    }
    /// At least 0.
    pub fn quantity_max(mut self, value: i64) -> Self {
        self.quantity_max = value;
        self
    }
    pub fn r#type(
        mut self,
        value: impl Into<PriceListRecordBulkPricingTierType>,
    ) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductError {
    pub code: Option<i64>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Map<String, Json>>,
}

record!(ProductError { code, status, title, r#type, errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductUpdate {
    /// 1 to 250 characters.
    pub name: Nullable<String>,
    pub r#type: Nullable<Type>,
    /// At most 255 characters.
    pub sku: Nullable<String>,
    pub description: Nullable<String>,
    /// 0 to 9999999999.
    pub weight: Nullable<Decimal>,
    /// 0 to 9999999999.
    pub width: Nullable<Decimal>,
    /// 0 to 9999999999.
    pub depth: Nullable<Decimal>,
    /// 0 to 9999999999.
    pub height: Nullable<Decimal>,
    /// At least 0.
    pub price: Nullable<Decimal>,
    /// At least 0.
    pub cost_price: Nullable<Decimal>,
    /// At least 0.
    pub retail_price: Nullable<Decimal>,
    /// At least 0.
    pub sale_price: Nullable<Decimal>,
    pub map_price: Nullable<Decimal>,
    /// 0 to 255.
    pub tax_class_id: Nullable<i64>,
    /// At most 255 characters.
    pub product_tax_code: Nullable<String>,
    /// 0 to 1000.
    pub categories: Nullable<Vec<i64>>,
    /// 0 to 1000000000.
    pub brand_id: Nullable<i64>,
    pub brand_name: Nullable<String>,
    /// 0 to 2147483647.
    pub inventory_level: Nullable<i64>,
    /// 0 to 2147483647.
    pub inventory_warning_level: Nullable<i64>,
    pub inventory_tracking: Nullable<InventoryTracking>,
    /// At least 0.
    pub fixed_cost_shipping_price: Nullable<Decimal>,
    pub is_free_shipping: Nullable<bool>,
    pub is_visible: Nullable<bool>,
    pub is_featured: Nullable<bool>,
    pub related_products: Nullable<Vec<i64>>,
    /// At most 65535 characters.
    pub warranty: Nullable<String>,
    /// At most 255 characters.
    pub bin_picking_number: Nullable<String>,
    /// At most 500 characters.
    pub layout_file: Nullable<String>,
    /// At most 14 characters.
    pub upc: Nullable<String>,
    /// At most 65535 characters.
    pub search_keywords: Nullable<String>,
    /// At most 255 characters.
    pub availability_description: Nullable<String>,
    pub availability: Nullable<Availability>,
    pub gift_wrapping_options_type: Nullable<GiftWrappingOptionsType>,
    pub gift_wrapping_options_list: Nullable<Vec<i64>>,
    /// -2147483648 to 2147483647.
    pub sort_order: Nullable<i64>,
    pub condition: Nullable<Condition>,
    pub is_condition_shown: Nullable<bool>,
    /// 0 to 1000000000.
    pub order_quantity_minimum: Nullable<i64>,
    /// 0 to 1000000000.
    pub order_quantity_maximum: Nullable<i64>,
    /// At most 255 characters.
    pub page_title: Nullable<String>,
    /// At most 65535 characters.
    pub meta_keywords: Nullable<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Nullable<String>,
    /// Deprecated. 0 to 1000000000.
    pub view_count: Nullable<i64>,
    pub preorder_release_date: Nullable<DateTime>,
    /// At most 255 characters.
    pub preorder_message: Nullable<String>,
    pub is_preorder_only: Nullable<bool>,
    pub is_price_hidden: Nullable<bool>,
    /// At most 200 characters.
    pub price_hidden_label: Nullable<String>,
    pub custom_url: Nullable<CustomUrlInput>,
    pub open_graph_type: Nullable<OpenGraphType>,
    pub open_graph_title: Nullable<String>,
    pub open_graph_description: Nullable<String>,
    pub open_graph_use_meta_description: Nullable<bool>,
    pub open_graph_use_product_name: Nullable<bool>,
    pub open_graph_use_image: Nullable<bool>,
    /// At most 14 characters.
    pub gtin: Nullable<String>,
    pub mpn: Nullable<String>,
    pub date_last_imported: Nullable<DateTime>,
    pub reviews_rating_sum: Nullable<Decimal>,
    pub reviews_count: Nullable<i64>,
    pub total_sold: Nullable<i64>,
    /// 0 to 255.
    pub custom_fields: Nullable<Vec<ProductCustomFieldPut>>,
    pub bulk_pricing_rules: Nullable<Vec<ProductPutBulkPricingRule>>,
    pub images: Nullable<Vec<ProductImageInput>>,
    pub videos: Nullable<Vec<ProductVideo>>,
}

record!(ProductUpdate {
    name, r#type, sku, description, weight, width, depth, height, price, cost_price, retail_price,
    sale_price, map_price, tax_class_id, product_tax_code, categories, brand_id, brand_name,
    inventory_level, inventory_warning_level, inventory_tracking, fixed_cost_shipping_price,
    is_free_shipping, is_visible, is_featured, related_products, warranty, bin_picking_number,
    layout_file, upc, search_keywords, availability_description, availability,
    gift_wrapping_options_type, gift_wrapping_options_list, sort_order, condition,
    is_condition_shown, order_quantity_minimum, order_quantity_maximum, page_title, meta_keywords,
    meta_description, view_count, preorder_release_date, preorder_message, is_preorder_only,
    is_price_hidden, price_hidden_label, custom_url, open_graph_type, open_graph_title,
    open_graph_description, open_graph_use_meta_description, open_graph_use_product_name,
    open_graph_use_image, gtin, mpn, date_last_imported, reviews_rating_sum, reviews_count,
    total_sold, custom_fields, bulk_pricing_rules, images, videos,
});

impl ProductUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<Type>>) -> Self {
        self.r#type = value.into();
        self
    }
    /// At most 255 characters.
    pub fn sku(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.sku = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.weight = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn width(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.width = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn depth(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.depth = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn height(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.height = value.into();
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.price = value.into();
        self
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.cost_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.sale_price = value.into();
        self
    }
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.map_price = value.into();
        self
    }
    /// 0 to 255.
    pub fn tax_class_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.tax_class_id = value.into();
        self
    }
    /// At most 255 characters.
    pub fn product_tax_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.product_tax_code = value.into();
        self
    }
    /// 0 to 1000.
    pub fn categories(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.categories = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn brand_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.brand_id = value.into();
        self
    }
    pub fn brand_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.brand_name = value.into();
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_level = value.into();
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_warning_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.inventory_warning_level = value.into();
        self
    }
    pub fn inventory_tracking(
        mut self,
        value: impl Into<Nullable<InventoryTracking>>,
    ) -> Self {
        self.inventory_tracking = value.into();
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
    pub fn is_free_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_free_shipping = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_visible = value.into();
        self
    }
    pub fn is_featured(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_featured = value.into();
        self
    }
    pub fn related_products(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.related_products = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn warranty(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.warranty = value.into();
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.bin_picking_number = value.into();
        self
    }
    /// At most 500 characters.
    pub fn layout_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.layout_file = value.into();
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.upc = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    /// At most 255 characters.
    pub fn availability_description(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.availability_description = value.into();
        self
    }
    pub fn availability(mut self, value: impl Into<Nullable<Availability>>) -> Self {
        self.availability = value.into();
        self
    }
    pub fn gift_wrapping_options_type(
        mut self,
        value: impl Into<Nullable<GiftWrappingOptionsType>>,
    ) -> Self {
        self.gift_wrapping_options_type = value.into();
        self
    }
    pub fn gift_wrapping_options_list(
        mut self,
        value: impl Into<Nullable<Vec<i64>>>,
    ) -> Self {
        self.gift_wrapping_options_list = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn condition(mut self, value: impl Into<Nullable<Condition>>) -> Self {
        self.condition = value.into();
        self
    }
    pub fn is_condition_shown(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_condition_shown = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_minimum(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.order_quantity_minimum = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_maximum(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.order_quantity_maximum = value.into();
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.page_title = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    /// Deprecated. 0 to 1000000000.
    pub fn view_count(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.view_count = value.into();
        self
    }
    pub fn preorder_release_date(
        mut self,
        value: impl Into<Nullable<DateTime>>,
    ) -> Self {
        self.preorder_release_date = value.into();
        self
    }
    /// At most 255 characters.
    pub fn preorder_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.preorder_message = value.into();
        self
    }
    pub fn is_preorder_only(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_preorder_only = value.into();
        self
    }
    pub fn is_price_hidden(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_price_hidden = value.into();
        self
    }
    /// At most 200 characters.
    pub fn price_hidden_label(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.price_hidden_label = value.into();
        self
    }
    pub fn custom_url(mut self, value: impl Into<Nullable<CustomUrlInput>>) -> Self {
        self.custom_url = value.into();
        self
    }
    pub fn open_graph_type(mut self, value: impl Into<Nullable<OpenGraphType>>) -> Self {
        self.open_graph_type = value.into();
        self
    }
    pub fn open_graph_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.open_graph_title = value.into();
        self
    }
    pub fn open_graph_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.open_graph_description = value.into();
        self
    }
    pub fn open_graph_use_meta_description(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.open_graph_use_meta_description = value.into();
        self
    }
    pub fn open_graph_use_product_name(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.open_graph_use_product_name = value.into();
        self
    }
    pub fn open_graph_use_image(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.open_graph_use_image = value.into();
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
    pub fn date_last_imported(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.date_last_imported = value.into();
        self
    }
    pub fn reviews_rating_sum(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.reviews_rating_sum = value.into();
        self
    }
    pub fn reviews_count(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.reviews_count = value.into();
        self
    }
    pub fn total_sold(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.total_sold = value.into();
        self
    }
    /// 0 to 255.
    pub fn custom_fields(
        mut self,
        value: impl Into<Nullable<Vec<ProductCustomFieldPut>>>,
    ) -> Self {
        self.custom_fields = value.into();
        self
    }
    pub fn bulk_pricing_rules(
        mut self,
        value: impl Into<Nullable<Vec<ProductPutBulkPricingRule>>>,
    ) -> Self {
        self.bulk_pricing_rules = value.into();
        self
    }
    pub fn images(mut self, value: impl Into<Nullable<Vec<ProductImageInput>>>) -> Self {
        self.images = value.into();
        self
    }
    pub fn videos(mut self, value: impl Into<Nullable<Vec<ProductVideo>>>) -> Self {
        self.videos = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductImagePostPut {
    pub product_id: Option<i64>,
    /// At most 255 characters.
    pub image_url: Option<String>,
    pub is_thumbnail: Option<bool>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub description: Option<String>,
    pub date_modified: Option<DateTime>,
}

record!(ProductImagePostPut {
    product_id, image_url, is_thumbnail, sort_order, description, date_modified,
});

impl ProductImagePostPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn is_thumbnail(mut self, value: bool) -> Self {
        self.is_thumbnail = Some(value);
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.date_modified = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductImageUpdate {
    pub product_id: Nullable<i64>,
    /// At most 255 characters.
    pub image_url: Nullable<String>,
    pub is_thumbnail: Nullable<bool>,
    /// -2147483648 to 2147483647.
    pub sort_order: Nullable<i64>,
    pub description: Nullable<String>,
    pub date_modified: Nullable<DateTime>,
}

record!(ProductImageUpdate {
    product_id, image_url, is_thumbnail, sort_order, description, date_modified,
});

impl ProductImageUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.product_id = value.into();
        self
    }
    /// At most 255 characters.
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.image_url = value.into();
        self
    }
    pub fn is_thumbnail(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_thumbnail = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    pub fn date_modified(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.date_modified = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVideoInput {
    /// At most 255 characters.
    pub title: Option<String>,
    pub description: Option<String>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub r#type: Option<ProductVideoType>,
    /// At most 25 characters.
    pub video_id: String,
}

record!(ProductVideoInput { title, description, sort_order, r#type, video_id });

impl ProductVideoInput {
    pub fn new(video_id: impl Into<String>) -> Self {
        Self {
            video_id: video_id.into(),
            ..Record::empty()
        }
    }
    /// At most 255 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<ProductVideoType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    /// At most 25 characters.
    pub fn video_id(mut self, value: impl Into<String>) -> Self {
        self.video_id = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVideoUpdate {
    /// At most 255 characters.
    pub title: Nullable<String>,
    pub description: Nullable<String>,
    /// -2147483648 to 2147483647.
    pub sort_order: Nullable<i64>,
    pub r#type: Nullable<ProductVideoType>,
    pub id: i64,
}

record!(ProductVideoUpdate { title, description, sort_order, r#type, id });

impl ProductVideoUpdate {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    /// At most 255 characters.
    pub fn title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.title = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<ProductVideoType>>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductComplexRule {
    pub id: Option<i64>,
    pub product_id: Option<i64>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub enabled: Option<bool>,
    pub stop: Option<bool>,
    pub purchasing_disabled: Option<bool>,
    /// At most 255 characters.
    pub purchasing_disabled_message: Option<String>,
    pub purchasing_hidden: Option<bool>,
    pub image_url: Option<String>,
    pub price_adjuster: Option<Adjuster>,
    pub weight_adjuster: Option<Adjuster>,
    pub conditions: Option<Vec<ProductComplexRuleCondition>>,
}

record!(ProductComplexRule {
    id, product_id, sort_order, enabled, stop, purchasing_disabled, purchasing_disabled_message,
    purchasing_hidden, image_url, price_adjuster, weight_adjuster, conditions,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductComplexRuleCondition {
    pub id: Option<i64>,
    pub rule_id: Option<i64>,
    pub modifier_id: Option<i64>,
    pub modifier_value_id: Option<i64>,
    pub variant_id: Option<i64>,
    pub combination_id: Option<i64>,
}

record!(ProductComplexRuleCondition {
    id, rule_id, modifier_id, modifier_value_id, variant_id, combination_id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductComplexRuleInput {
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub enabled: Option<bool>,
    pub stop: Option<bool>,
    pub purchasing_disabled: Option<bool>,
    /// At most 255 characters.
    pub purchasing_disabled_message: Option<String>,
    pub purchasing_hidden: Option<bool>,
    pub image_url: Option<String>,
    pub price_adjuster: Option<AdjusterInput>,
    pub weight_adjuster: Option<AdjusterInput>,
    pub conditions: Option<Vec<ConditionsRequest>>,
}

record!(ProductComplexRuleInput {
    sort_order, enabled, stop, purchasing_disabled, purchasing_disabled_message, purchasing_hidden,
    image_url, price_adjuster, weight_adjuster, conditions,
});

impl ProductComplexRuleInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    pub fn stop(mut self, value: bool) -> Self {
        self.stop = Some(value);
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
    pub fn purchasing_hidden(mut self, value: bool) -> Self {
        self.purchasing_hidden = Some(value);
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn price_adjuster(mut self, value: AdjusterInput) -> Self {
        self.price_adjuster = Some(value);
        self
    }
    pub fn weight_adjuster(mut self, value: AdjusterInput) -> Self {
        self.weight_adjuster = Some(value);
        self
    }
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = ConditionsRequest>,
    ) -> Self {
        self.conditions = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ConditionsRequest {
    Modifier(ModifierCondition),
    Variant(VariantId),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(ConditionsRequest { Modifier(object), Variant(object) });

impl From<ModifierCondition> for ConditionsRequest {
    fn from(value: ModifierCondition) -> Self {
        Self::Modifier(value)
    }
}

impl From<VariantId> for ConditionsRequest {
    fn from(value: VariantId) -> Self {
        Self::Variant(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifierCondition {
    pub modifier_id: Option<i64>,
    pub modifier_value_id: Option<i64>,
}

record!(ModifierCondition { modifier_id, modifier_value_id });

impl ModifierCondition {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn modifier_id(mut self, value: i64) -> Self {
        self.modifier_id = Some(value);
        self
    }
    pub fn modifier_value_id(mut self, value: i64) -> Self {
        self.modifier_value_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductComplexRuleUpdate {
    /// -2147483648 to 2147483647.
    pub sort_order: Nullable<i64>,
    pub enabled: Nullable<bool>,
    pub stop: Nullable<bool>,
    pub purchasing_disabled: Nullable<bool>,
    /// At most 255 characters.
    pub purchasing_disabled_message: Nullable<String>,
    pub purchasing_hidden: Nullable<bool>,
    pub image_url: Nullable<String>,
    pub price_adjuster: Nullable<AdjusterInput>,
    pub weight_adjuster: Nullable<AdjusterInput>,
    pub conditions: Nullable<Vec<ProductComplexRuleUpdateCondition>>,
}

record!(ProductComplexRuleUpdate {
    sort_order, enabled, stop, purchasing_disabled, purchasing_disabled_message, purchasing_hidden,
    image_url, price_adjuster, weight_adjuster, conditions,
});

impl ProductComplexRuleUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    pub fn stop(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.stop = value.into();
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
    pub fn purchasing_hidden(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.purchasing_hidden = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.image_url = value.into();
        self
    }
    pub fn price_adjuster(mut self, value: impl Into<Nullable<AdjusterInput>>) -> Self {
        self.price_adjuster = value.into();
        self
    }
    pub fn weight_adjuster(mut self, value: impl Into<Nullable<AdjusterInput>>) -> Self {
        self.weight_adjuster = value.into();
        self
    }
    pub fn conditions(
        mut self,
        value: impl Into<Nullable<Vec<ProductComplexRuleUpdateCondition>>>,
    ) -> Self {
        self.conditions = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductComplexRuleUpdateCondition {
    pub modifier_id: Nullable<i64>,
    pub modifier_value_id: Nullable<i64>,
    pub variant_id: Nullable<i64>,
}

record!(ProductComplexRuleUpdateCondition { modifier_id, modifier_value_id, variant_id });

impl ProductComplexRuleUpdateCondition {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn modifier_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.modifier_id = value.into();
        self
    }
    pub fn modifier_value_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.modifier_value_id = value.into();
        self
    }
    pub fn variant_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.variant_id = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldPost {
    /// 1 to 250 characters.
    pub name: String,
    /// 1 to 250 characters.
    pub value: String,
}

record!(CustomFieldPost { name, value });

impl CustomFieldPost {
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// 1 to 250 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldPut {
    /// 1 to 250 characters.
    pub name: Nullable<String>,
    /// 1 to 250 characters.
    pub value: Nullable<String>,
}

record!(CustomFieldPut { name, value });

impl CustomFieldPut {
    pub fn new() -> Self {
        Record::empty()
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    /// 1 to 250 characters.
    pub fn value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductReview {
    /// At most 255 characters.
    pub title: Option<String>,
    pub text: Option<String>,
    pub status: Option<String>,
    pub rating: Option<i64>,
    pub email: Option<String>,
    /// At most 255 characters.
    pub name: Option<String>,
    pub date_reviewed: Option<DateTime>,
    pub id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
}

record!(ProductReview {
    title, text, status, rating, email, name, date_reviewed, id, date_created, date_modified,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductReviewInput {
    /// At most 255 characters.
    pub title: String,
    pub text: Option<String>,
    pub status: Option<String>,
    pub rating: Option<i64>,
    pub email: Option<String>,
    /// At most 255 characters.
    pub name: Option<String>,
    pub date_reviewed: DateTime,
}

record!(ProductReviewInput { title, text, status, rating, email, name, date_reviewed });

impl ProductReviewInput {
    pub fn new(title: impl Into<String>, date_reviewed: impl Into<DateTime>) -> Self {
        Self {
            title: title.into(),
            date_reviewed: date_reviewed.into(),
            ..Record::empty()
        }
    }
    /// At most 255 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    pub fn rating(mut self, value: i64) -> Self {
        self.rating = Some(value);
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn date_reviewed(mut self, value: impl Into<DateTime>) -> Self {
        self.date_reviewed = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductReviewUpdate {
    /// At most 255 characters.
    pub title: String,
    pub text: Nullable<String>,
    pub status: Nullable<String>,
    pub rating: Nullable<i64>,
    pub email: Nullable<String>,
    /// At most 255 characters.
    pub name: Nullable<String>,
    pub date_reviewed: DateTime,
}

record!(ProductReviewUpdate { title, text, status, rating, email, name, date_reviewed });

impl ProductReviewUpdate {
    pub fn new(title: impl Into<String>, date_reviewed: impl Into<DateTime>) -> Self {
        Self {
            title: title.into(),
            date_reviewed: date_reviewed.into(),
            ..Record::empty()
        }
    }
    /// At most 255 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    pub fn text(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.text = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.status = value.into();
        self
    }
    pub fn rating(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.rating = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    /// At most 255 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn date_reviewed(mut self, value: impl Into<DateTime>) -> Self {
        self.date_reviewed = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductChannelAssignment {
    pub product_id: Option<i64>,
    pub channel_id: Option<i64>,
}

record!(ProductChannelAssignment { product_id, channel_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductChannelAssignmentUpdate {
    pub product_id: Nullable<i64>,
    pub channel_id: Nullable<i64>,
}

record!(ProductChannelAssignmentUpdate { product_id, channel_id });

impl ProductChannelAssignmentUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.product_id = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCategoryAssignment {
    pub product_id: Option<i64>,
    pub category_id: Option<i64>,
}

record!(ProductCategoryAssignment { product_id, category_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductCategoryAssignmentUpdate {
    pub product_id: Nullable<i64>,
    pub category_id: Nullable<i64>,
}

record!(ProductCategoryAssignmentUpdate { product_id, category_id });

impl ProductCategoryAssignmentUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn product_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.product_id = value.into();
        self
    }
    pub fn category_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.category_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogSummary {
    pub inventory_count: Option<i64>,
    pub inventory_value: Option<Decimal>,
    pub primary_category_id: Option<i64>,
    pub primary_category_name: Option<String>,
    pub variant_count: Option<i64>,
    pub highest_variant_price: Option<Decimal>,
    pub average_variant_price: Option<Decimal>,
    pub lowest_variant_price: Option<Decimal>,
    pub oldest_variant_date: Option<String>,
    pub newest_variant_date: Option<String>,
}

record!(CatalogSummary {
    inventory_count, inventory_value, primary_category_id, primary_category_name, variant_count,
    highest_variant_price, average_variant_price, lowest_variant_price, oldest_variant_date,
    newest_variant_date,
});
