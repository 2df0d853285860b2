// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Catalog - Products.

use bigcommerce_runtime::codegen::{Batch, Data, DateTime, Decimal, Empty, File, Form, Nullable, Page, Parts, Saved, operation};

use super::*;

/// `GET /catalog/products`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-all-products). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProducts {
    parts: Parts,
}

impl GetProducts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `id:not_in`.
    pub fn id_not_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:not_in", values);
        self
    }
    /// Query: `id:min`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("id:min", value);
        self
    }
    /// Query: `id:max`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("id:max", value);
        self
    }
    /// Query: `id:greater`.
    pub fn id_greater(mut self, value: i64) -> Self {
        self.parts.query("id:greater", value);
        self
    }
    /// Query: `id:less`.
    pub fn id_less(mut self, value: i64) -> Self {
        self.parts.query("id:less", value);
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn categories(mut self, value: i64) -> Self {
        self.parts.query("categories", value);
        self
    }
    /// Query: `categories:in`.
    pub fn categories_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("categories:in", values);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    /// Query: `name:like`.
    pub fn name_like(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name:like", value.into());
        self
    }
    pub fn mpn(mut self, value: impl Into<String>) -> Self {
        self.parts.query("mpn", value.into());
        self
    }
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.parts.query("upc", value.into());
        self
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price", value.into());
        self
    }
    /// Query: `price:min`.
    pub fn price_min(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price:min", value.into());
        self
    }
    /// Query: `price:max`.
    pub fn price_max(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price:max", value.into());
        self
    }
    pub fn weight(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("weight", value.into());
        self
    }
    pub fn condition(mut self, value: impl Into<ProductCondition>) -> Self {
        self.parts.query("condition", value.into());
        self
    }
    pub fn brand_id(mut self, value: i64) -> Self {
        self.parts.query("brand_id", value);
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn date_last_imported(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_last_imported", value.into());
        self
    }
    /// Query: `date_last_imported:min`.
    pub fn date_last_imported_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_last_imported:min", value.into());
        self
    }
    /// Query: `date_last_imported:max`.
    pub fn date_last_imported_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_last_imported:max", value.into());
        self
    }
    /// Query: `date_last_imported:not`.
    pub fn date_last_imported_not(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_last_imported:not", value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.parts.query("is_visible", value);
        self
    }
    /// One of `1`, `0`.
    pub fn is_featured(mut self, value: i64) -> Self {
        self.parts.query("is_featured", value);
        self
    }
    pub fn is_free_shipping(mut self, value: i64) -> Self {
        self.parts.query("is_free_shipping", value);
        self
    }
    pub fn inventory_level(mut self, value: i64) -> Self {
        self.parts.query("inventory_level", value);
        self
    }
    /// Query: `inventory_level:in`.
    pub fn inventory_level_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("inventory_level:in", values);
        self
    }
    /// Query: `inventory_level:not_in`.
    pub fn inventory_level_not_in(
        mut self,
        values: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.parts.list("inventory_level:not_in", values);
        self
    }
    /// Query: `inventory_level:min`.
    pub fn inventory_level_min(mut self, value: i64) -> Self {
        self.parts.query("inventory_level:min", value);
        self
    }
    /// Query: `inventory_level:max`.
    pub fn inventory_level_max(mut self, value: i64) -> Self {
        self.parts.query("inventory_level:max", value);
        self
    }
    /// Query: `inventory_level:greater`.
    pub fn inventory_level_greater(mut self, value: i64) -> Self {
        self.parts.query("inventory_level:greater", value);
        self
    }
    /// Query: `inventory_level:less`.
    pub fn inventory_level_less(mut self, value: i64) -> Self {
        self.parts.query("inventory_level:less", value);
        self
    }
    pub fn inventory_low(mut self, value: i64) -> Self {
        self.parts.query("inventory_low", value);
        self
    }
    pub fn out_of_stock(mut self, value: i64) -> Self {
        self.parts.query("out_of_stock", value);
        self
    }
    pub fn total_sold(mut self, value: i64) -> Self {
        self.parts.query("total_sold", value);
        self
    }
    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.parts.query("type", value.into());
        self
    }
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.parts.query("keyword", value.into());
        self
    }
    pub fn keyword_context(mut self, value: impl Into<KeywordContext>) -> Self {
        self.parts.query("keyword_context", value.into());
        self
    }
    pub fn availability(mut self, value: impl Into<Availability>) -> Self {
        self.parts.query("availability", value.into());
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.parts.query("sku", value.into());
        self
    }
    /// Query: `sku:in`.
    pub fn sku_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("sku:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetProducts() -> Page<Product> {
    id: "getProducts", family: V3, method: GET, path: "/catalog/products",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `POST /catalog/products`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-product). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProduct {
    parts: Parts,
    body: ProductPost,
}

impl CreateProduct {
    /// - `name`: 1 to 250 characters.
    /// - `weight`: 0 to 9999999999.
    /// - `price`: At least 0.
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<Type>,
        weight: impl Into<Decimal>,
        price: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ProductPost::new(name, r#type, weight, price),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    /// At most 255 characters.
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.body.sku = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// 0 to 9999999999.
    pub fn width(mut self, value: impl Into<Decimal>) -> Self {
        self.body.width = Some(value.into());
        self
    }
    /// 0 to 9999999999.
    pub fn depth(mut self, value: impl Into<Decimal>) -> Self {
        self.body.depth = Some(value.into());
        self
    }
    /// 0 to 9999999999.
    pub fn height(mut self, value: impl Into<Decimal>) -> Self {
        self.body.height = Some(value.into());
        self
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Decimal>) -> Self {
        self.body.cost_price = Some(value.into());
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Decimal>) -> Self {
        self.body.retail_price = Some(value.into());
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Decimal>) -> Self {
        self.body.sale_price = Some(value.into());
        self
    }
    pub fn map_price(mut self, value: impl Into<Decimal>) -> Self {
        self.body.map_price = Some(value.into());
        self
    }
    /// 0 to 255.
    pub fn tax_class_id(mut self, value: i64) -> Self {
        self.body.tax_class_id = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn product_tax_code(mut self, value: impl Into<String>) -> Self {
        self.body.product_tax_code = Some(value.into());
        self
    }
    /// 0 to 1000.
    pub fn categories(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.categories = Some(value.into_iter().collect());
        self
    }
    /// 0 to 1000000000.
    pub fn brand_id(mut self, value: i64) -> Self {
        self.body.brand_id = Some(value);
        self
    }
    pub fn brand_name(mut self, value: impl Into<String>) -> Self {
        self.body.brand_name = Some(value.into());
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_level(mut self, value: i64) -> Self {
        self.body.inventory_level = Some(value);
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_warning_level(mut self, value: i64) -> Self {
        self.body.inventory_warning_level = Some(value);
        self
    }
    pub fn inventory_tracking(mut self, value: impl Into<InventoryTracking>) -> Self {
        self.body.inventory_tracking = Some(value.into());
        self
    }
    /// At least 0.
    pub fn fixed_cost_shipping_price(mut self, value: impl Into<Decimal>) -> Self {
        self.body.fixed_cost_shipping_price = Some(value.into());
        self
    }
    pub fn is_free_shipping(mut self, value: bool) -> Self {
        self.body.is_free_shipping = Some(value);
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.body.is_visible = Some(value);
        self
    }
    pub fn is_featured(mut self, value: bool) -> Self {
        self.body.is_featured = Some(value);
        self
    }
    pub fn related_products(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.related_products = Some(value.into_iter().collect());
        self
    }
    /// At most 65535 characters.
    pub fn warranty(mut self, value: impl Into<String>) -> Self {
        self.body.warranty = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<String>) -> Self {
        self.body.bin_picking_number = Some(value.into());
        self
    }
    /// At most 500 characters.
    pub fn layout_file(mut self, value: impl Into<String>) -> Self {
        self.body.layout_file = Some(value.into());
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.body.upc = Some(value.into());
        self
    }
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.search_keywords = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn availability_description(mut self, value: impl Into<String>) -> Self {
        self.body.availability_description = Some(value.into());
        self
    }
    pub fn availability(mut self, value: impl Into<Availability>) -> Self {
        self.body.availability = Some(value.into());
        self
    }
    pub fn gift_wrapping_options_type(
        mut self,
        value: impl Into<GiftWrappingOptionsType>,
    ) -> Self {
        self.body.gift_wrapping_options_type = Some(value.into());
        self
    }
    pub fn gift_wrapping_options_list(
        mut self,
        value: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.body.gift_wrapping_options_list = Some(value.into_iter().collect());
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    pub fn condition(mut self, value: impl Into<Condition>) -> Self {
        self.body.condition = Some(value.into());
        self
    }
    pub fn is_condition_shown(mut self, value: bool) -> Self {
        self.body.is_condition_shown = Some(value);
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_minimum(mut self, value: i64) -> Self {
        self.body.order_quantity_minimum = Some(value);
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_maximum(mut self, value: i64) -> Self {
        self.body.order_quantity_maximum = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.body.page_title = Some(value.into());
        self
    }
    /// At most 65535 characters.
    pub fn meta_keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.meta_keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<String>) -> Self {
        self.body.meta_description = Some(value.into());
        self
    }
    /// Deprecated. 0 to 1000000000.
    pub fn view_count(mut self, value: i64) -> Self {
        self.body.view_count = Some(value);
        self
    }
    pub fn preorder_release_date(
        mut self,
        value: impl Into<Nullable<DateTime>>,
    ) -> Self {
        self.body.preorder_release_date = value.into();
        self
    }
    /// At most 255 characters.
    pub fn preorder_message(mut self, value: impl Into<String>) -> Self {
        self.body.preorder_message = Some(value.into());
        self
    }
    pub fn is_preorder_only(mut self, value: bool) -> Self {
        self.body.is_preorder_only = Some(value);
        self
    }
    pub fn is_price_hidden(mut self, value: bool) -> Self {
        self.body.is_price_hidden = Some(value);
        self
    }
    /// At most 200 characters.
    pub fn price_hidden_label(mut self, value: impl Into<String>) -> Self {
        self.body.price_hidden_label = Some(value.into());
        self
    }
    pub fn custom_url(mut self, value: CustomUrlInput) -> Self {
        self.body.custom_url = Some(value);
        self
    }
    pub fn open_graph_type(mut self, value: impl Into<OpenGraphType>) -> Self {
        self.body.open_graph_type = Some(value.into());
        self
    }
    pub fn open_graph_title(mut self, value: impl Into<String>) -> Self {
        self.body.open_graph_title = Some(value.into());
        self
    }
    pub fn open_graph_description(mut self, value: impl Into<String>) -> Self {
        self.body.open_graph_description = Some(value.into());
        self
    }
    pub fn open_graph_use_meta_description(mut self, value: bool) -> Self {
        self.body.open_graph_use_meta_description = Some(value);
        self
    }
    pub fn open_graph_use_product_name(mut self, value: bool) -> Self {
        self.body.open_graph_use_product_name = Some(value);
        self
    }
    pub fn open_graph_use_image(mut self, value: bool) -> Self {
        self.body.open_graph_use_image = Some(value);
        self
    }
    /// At most 14 characters.
    pub fn gtin(mut self, value: impl Into<String>) -> Self {
        self.body.gtin = Some(value.into());
        self
    }
    pub fn mpn(mut self, value: impl Into<String>) -> Self {
        self.body.mpn = Some(value.into());
        self
    }
    pub fn date_last_imported(mut self, value: impl Into<DateTime>) -> Self {
        self.body.date_last_imported = Some(value.into());
        self
    }
    pub fn reviews_rating_sum(mut self, value: impl Into<Decimal>) -> Self {
        self.body.reviews_rating_sum = Some(value.into());
        self
    }
    pub fn reviews_count(mut self, value: i64) -> Self {
        self.body.reviews_count = Some(value);
        self
    }
    pub fn total_sold(mut self, value: i64) -> Self {
        self.body.total_sold = Some(value);
        self
    }
    /// 0 to 255.
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = ProductCustomFieldPut>,
    ) -> Self {
        self.body.custom_fields = Some(value.into_iter().collect());
        self
    }
    pub fn bulk_pricing_rules(
        mut self,
        value: impl IntoIterator<Item = BulkPricingRule>,
    ) -> Self {
        self.body.bulk_pricing_rules = Some(value.into_iter().collect());
        self
    }
    pub fn images(mut self, value: impl IntoIterator<Item = ProductImageInput>) -> Self {
        self.body.images = Some(value.into_iter().collect());
        self
    }
    pub fn videos(mut self, value: impl IntoIterator<Item = ProductVideo>) -> Self {
        self.body.videos = Some(value.into_iter().collect());
        self
    }
    pub fn variants(
        mut self,
        value: impl IntoIterator<Item = ProductVariantInput>,
    ) -> Self {
        self.body.variants = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProduct(json body) -> Saved<Product> {
    id: "createProduct", family: V3, method: POST, path: "/catalog/products",
    scope: "store_v2_products",
});

/// `PUT /catalog/products`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-products-batch). Scope: `store_v2_products`. Feature: `v3-catalog-products`. At most 10 items in one request.
///
/// Errors: 404 [`NotFound`](super::NotFound), 409 [`ProductError`](super::ProductError), 413 [`NotFound`](super::NotFound), 422 [`ProductError`](super::ProductError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProducts {
    parts: Parts,
    body: Vec<ProductPut>,
}

impl UpdateProducts {
    pub fn new(body: impl IntoIterator<Item = ProductPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
}

operation!(UpdateProducts(json body) -> Batch<Product> {
    id: "updateProducts", family: V3, method: PUT, path: "/catalog/products",
    scope: "store_v2_products", batch: 10 of body,
});

/// `DELETE /catalog/products`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-products). Scope: `store_v2_products`. Feature: `v3-catalog-products`. At most 250 items in one request.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProducts {
    parts: Parts,
}

impl DeleteProducts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.parts.query("sku", value.into());
        self
    }
    pub fn price(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("price", value.into());
        self
    }
    pub fn weight(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("weight", value.into());
        self
    }
    pub fn condition(mut self, value: impl Into<ProductCondition>) -> Self {
        self.parts.query("condition", value.into());
        self
    }
    pub fn brand_id(mut self, value: i64) -> Self {
        self.parts.query("brand_id", value);
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified", value.into());
        self
    }
    pub fn date_last_imported(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_last_imported", value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.parts.query("is_visible", value);
        self
    }
    /// One of `1`, `0`.
    pub fn is_featured(mut self, value: i64) -> Self {
        self.parts.query("is_featured", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    pub fn inventory_level(mut self, value: i64) -> Self {
        self.parts.query("inventory_level", value);
        self
    }
    pub fn total_sold(mut self, value: i64) -> Self {
        self.parts.query("total_sold", value);
        self
    }
    pub fn r#type(mut self, value: impl Into<Type>) -> Self {
        self.parts.query("type", value.into());
        self
    }
    pub fn categories(mut self, value: i64) -> Self {
        self.parts.query("categories", value);
        self
    }
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.parts.query("keyword", value.into());
        self
    }
}

operation!(DeleteProducts() -> Empty {
    id: "deleteProducts", family: V3, method: DELETE, path: "/catalog/products",
    scope: "store_v2_products", batch: 250 of "id:in",
});

/// `GET /catalog/products/{product_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-product). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProduct {
    parts: Parts,
}

impl GetProduct {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
}

operation!(GetProduct() -> Data<Product> {
    id: "getProduct", family: V3, method: GET, path: "/catalog/products/{product_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-product). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProduct {
    parts: Parts,
    body: ProductUpdate,
}

impl UpdateProduct {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: ProductUpdate::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<Type>>) -> Self {
        self.body.r#type = value.into();
        self
    }
    /// At most 255 characters.
    pub fn sku(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.sku = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.weight = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn width(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.width = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn depth(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.depth = value.into();
        self
    }
    /// 0 to 9999999999.
    pub fn height(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.height = value.into();
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.price = value.into();
        self
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.cost_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.sale_price = value.into();
        self
    }
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.map_price = value.into();
        self
    }
    /// 0 to 255.
    pub fn tax_class_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.tax_class_id = value.into();
        self
    }
    /// At most 255 characters.
    pub fn product_tax_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.product_tax_code = value.into();
        self
    }
    /// 0 to 1000.
    pub fn categories(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.body.categories = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn brand_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.brand_id = value.into();
        self
    }
    pub fn brand_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.brand_name = value.into();
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.inventory_level = value.into();
        self
    }
    /// 0 to 2147483647.
    pub fn inventory_warning_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.inventory_warning_level = value.into();
        self
    }
    pub fn inventory_tracking(
        mut self,
        value: impl Into<Nullable<InventoryTracking>>,
    ) -> Self {
        self.body.inventory_tracking = value.into();
        self
    }
    /// At least 0.
    pub fn fixed_cost_shipping_price(
        mut self,
        value: impl Into<Nullable<Decimal>>,
    ) -> Self {
        self.body.fixed_cost_shipping_price = value.into();
        self
    }
    pub fn is_free_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_free_shipping = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_visible = value.into();
        self
    }
    pub fn is_featured(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_featured = value.into();
        self
    }
    pub fn related_products(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.body.related_products = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn warranty(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.warranty = value.into();
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.bin_picking_number = value.into();
        self
    }
    /// At most 500 characters.
    pub fn layout_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.layout_file = value.into();
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.upc = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.search_keywords = value.into();
        self
    }
    /// At most 255 characters.
    pub fn availability_description(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.availability_description = value.into();
        self
    }
    pub fn availability(mut self, value: impl Into<Nullable<Availability>>) -> Self {
        self.body.availability = value.into();
        self
    }
    pub fn gift_wrapping_options_type(
        mut self,
        value: impl Into<Nullable<GiftWrappingOptionsType>>,
    ) -> Self {
        self.body.gift_wrapping_options_type = value.into();
        self
    }
    pub fn gift_wrapping_options_list(
        mut self,
        value: impl Into<Nullable<Vec<i64>>>,
    ) -> Self {
        self.body.gift_wrapping_options_list = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn condition(mut self, value: impl Into<Nullable<Condition>>) -> Self {
        self.body.condition = value.into();
        self
    }
    pub fn is_condition_shown(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_condition_shown = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_minimum(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.order_quantity_minimum = value.into();
        self
    }
    /// 0 to 1000000000.
    pub fn order_quantity_maximum(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.order_quantity_maximum = value.into();
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.page_title = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.body.meta_keywords = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_description = value.into();
        self
    }
    /// Deprecated. 0 to 1000000000.
    pub fn view_count(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.view_count = value.into();
        self
    }
    pub fn preorder_release_date(
        mut self,
        value: impl Into<Nullable<DateTime>>,
    ) -> Self {
        self.body.preorder_release_date = value.into();
        self
    }
    /// At most 255 characters.
    pub fn preorder_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.preorder_message = value.into();
        self
    }
    pub fn is_preorder_only(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_preorder_only = value.into();
        self
    }
    pub fn is_price_hidden(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_price_hidden = value.into();
        self
    }
    /// At most 200 characters.
    pub fn price_hidden_label(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.price_hidden_label = value.into();
        self
    }
    pub fn custom_url(mut self, value: impl Into<Nullable<CustomUrlInput>>) -> Self {
        self.body.custom_url = value.into();
        self
    }
    pub fn open_graph_type(mut self, value: impl Into<Nullable<OpenGraphType>>) -> Self {
        self.body.open_graph_type = value.into();
        self
    }
    pub fn open_graph_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.open_graph_title = value.into();
        self
    }
    pub fn open_graph_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.open_graph_description = value.into();
        self
    }
    pub fn open_graph_use_meta_description(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.open_graph_use_meta_description = value.into();
        self
    }
    pub fn open_graph_use_product_name(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.body.open_graph_use_product_name = value.into();
        self
    }
    pub fn open_graph_use_image(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.open_graph_use_image = value.into();
        self
    }
    /// At most 14 characters.
    pub fn gtin(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.gtin = value.into();
        self
    }
    pub fn mpn(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.mpn = value.into();
        self
    }
    pub fn date_last_imported(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.body.date_last_imported = value.into();
        self
    }
    pub fn reviews_rating_sum(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.reviews_rating_sum = value.into();
        self
    }
    pub fn reviews_count(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.reviews_count = value.into();
        self
    }
    pub fn total_sold(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.total_sold = value.into();
        self
    }
    /// 0 to 255.
    pub fn custom_fields(
        mut self,
        value: impl Into<Nullable<Vec<ProductCustomFieldPut>>>,
    ) -> Self {
        self.body.custom_fields = value.into();
        self
    }
    pub fn bulk_pricing_rules(
        mut self,
        value: impl Into<Nullable<Vec<ProductPutBulkPricingRule>>>,
    ) -> Self {
        self.body.bulk_pricing_rules = value.into();
        self
    }
    pub fn images(mut self, value: impl Into<Nullable<Vec<ProductImageInput>>>) -> Self {
        self.body.images = value.into();
        self
    }
    pub fn videos(mut self, value: impl Into<Nullable<Vec<ProductVideo>>>) -> Self {
        self.body.videos = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProduct(json body) -> Saved<Product> {
    id: "updateProduct", family: V3, method: PUT, path: "/catalog/products/{product_id}",
    scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-a-product). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProduct {
    parts: Parts,
}

impl DeleteProduct {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
}

operation!(DeleteProduct() -> Empty {
    id: "deleteProduct", family: V3, method: DELETE, path: "/catalog/products/{product_id}",
    scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/images`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-all-product-images). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductImages {
    parts: Parts,
}

impl GetProductImages {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
}

operation!(GetProductImages() -> Page<ProductImage> {
    id: "getProductImages", family: V3, method: GET, path: "/catalog/products/{product_id}/images",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `POST /catalog/products/{product_id}/images`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-product-image). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400, 404 [`NotFound`](super::NotFound), 422 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductImage {
    parts: Parts,
    body: ProductImagePostPut,
}

impl CreateProductImage {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: ProductImagePostPut::new(),
        }
    }
    pub fn body_product_id(mut self, value: i64) -> Self {
        self.body.product_id = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
        self
    }
    pub fn is_thumbnail(mut self, value: bool) -> Self {
        self.body.is_thumbnail = Some(value);
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    pub fn date_modified(mut self, value: impl Into<DateTime>) -> Self {
        self.body.date_modified = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductImagePostPut) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductImage(json body) -> Data<ProductImage> {
    id: "createProductImage", family: V3, method: POST,
    path: "/catalog/products/{product_id}/images", scope: "store_v2_products",
});

/// `POST /catalog/products/{product_id}/images`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-product-image). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400, 404 [`NotFound`](super::NotFound), 422 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductImageUpload {
    parts: Parts,
    form: Form,
}

impl CreateProductImageUpload {
    pub fn new(product_id: i64, image_file: File) -> Self {
        let parts = Parts::new([&product_id]);
        let mut form = Form::new();
        form.file("image_file", image_file);
        Self { parts, form }
    }
    pub fn body_product_id(mut self, value: i64) -> Self {
        self.form.text("product_id", value);
        self
    }
    pub fn date_modified(mut self, value: DateTime) -> Self {
        self.form.text("date_modified", value);
        self
    }
    pub fn is_thumbnail(mut self, value: bool) -> Self {
        self.form.text("is_thumbnail", value);
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.form.text("sort_order", value);
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.form.text("description", value.into());
        self
    }
}

operation!(CreateProductImageUpload(multipart form) -> Data<ProductImage> {
    id: "createProductImage", family: V3, method: POST,
    path: "/catalog/products/{product_id}/images", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/images/{image_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-product-image). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductImage {
    parts: Parts,
}

impl GetProductImage {
    pub fn new(product_id: i64, image_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &image_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
}

operation!(GetProductImage() -> Data<ProductImage> {
    id: "getProductImage", family: V3, method: GET,
    path: "/catalog/products/{product_id}/images/{image_id}", scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/images/{image_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-product-image). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400, 404 [`NotFound`](super::NotFound), 422 [`ProductError`](super::ProductError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductImage {
    parts: Parts,
    body: ProductImageUpdate,
}

impl UpdateProductImage {
    pub fn new(product_id: i64, image_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &image_id]),
            body: ProductImageUpdate::new(),
        }
    }
    pub fn body_product_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.product_id = value.into();
        self
    }
    /// At most 255 characters.
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.image_url = value.into();
        self
    }
    pub fn is_thumbnail(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_thumbnail = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    pub fn date_modified(mut self, value: impl Into<Nullable<DateTime>>) -> Self {
        self.body.date_modified = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductImageUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductImage(json body) -> Data<ProductImage> {
    id: "updateProductImage", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/images/{image_id}", scope: "store_v2_products",
});

/// `PUT /catalog/products/{product_id}/images/{image_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-product-image). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400, 404 [`NotFound`](super::NotFound), 422 [`ProductError`](super::ProductError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductImageUpload {
    parts: Parts,
    form: Form,
}

impl UpdateProductImageUpload {
    pub fn new(product_id: i64, image_id: i64, image_file: File) -> Self {
        let parts = Parts::new([&product_id, &image_id]);
        let mut form = Form::new();
        form.file("image_file", image_file);
        Self { parts, form }
    }
    pub fn body_product_id(mut self, value: i64) -> Self {
        self.form.text("product_id", value);
        self
    }
    pub fn date_modified(mut self, value: DateTime) -> Self {
        self.form.text("date_modified", value);
        self
    }
    pub fn is_thumbnail(mut self, value: bool) -> Self {
        self.form.text("is_thumbnail", value);
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.form.text("sort_order", value);
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.form.text("description", value.into());
        self
    }
}

operation!(UpdateProductImageUpload(multipart form) -> Data<ProductImage> {
    id: "updateProductImage", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/images/{image_id}", scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/images/{image_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-a-product-image). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductImage {
    parts: Parts,
}

impl DeleteProductImage {
    pub fn new(product_id: i64, image_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &image_id]),
        }
    }
}

operation!(DeleteProductImage() -> Empty {
    id: "deleteProductImage", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/images/{image_id}", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/videos`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-all-product-videos). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVideos {
    parts: Parts,
}

impl GetProductVideos {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetProductVideos() -> Page<ProductVideo> {
    id: "getProductVideos", family: V3, method: GET, path: "/catalog/products/{product_id}/videos",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `POST /catalog/products/{product_id}/videos`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-product-video). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductVideo {
    parts: Parts,
    body: ProductVideoInput,
}

impl CreateProductVideo {
    /// - `video_id`: At most 25 characters.
    pub fn new(product_id: i64, video_id: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: ProductVideoInput::new(video_id),
        }
    }
    /// At most 255 characters.
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.body.title = Some(value.into());
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<ProductVideoType>) -> Self {
        self.body.r#type = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductVideoInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductVideo(json body) -> Data<ProductVideo> {
    id: "createProductVideo", family: V3, method: POST,
    path: "/catalog/products/{product_id}/videos", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/videos/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-product-video). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVideo {
    parts: Parts,
}

impl GetProductVideo {
    pub fn new(product_id: i64, id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
}

operation!(GetProductVideo() -> Data<ProductVideo> {
    id: "getProductVideo", family: V3, method: GET,
    path: "/catalog/products/{product_id}/videos/{id}", scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/videos/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-product-video). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductVideo {
    parts: Parts,
    body: ProductVideoUpdate,
}

impl UpdateProductVideo {
    pub fn new(product_id: i64, id: i64, body_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &id]),
            body: ProductVideoUpdate::new(body_id),
        }
    }
    /// At most 255 characters.
    pub fn title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.title = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<ProductVideoType>>) -> Self {
        self.body.r#type = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductVideoUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductVideo(json body) -> Data<ProductVideo> {
    id: "updateProductVideo", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/videos/{id}", scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/videos/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-a-product-video). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductVideo {
    parts: Parts,
}

impl DeleteProductVideo {
    pub fn new(product_id: i64, id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &id]),
        }
    }
}

operation!(DeleteProductVideo() -> Empty {
    id: "deleteProductVideo", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/videos/{id}", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/complex-rules`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-complex-rules). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductComplexRules {
    parts: Parts,
}

impl GetProductComplexRules {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetProductComplexRules() -> Page<ProductComplexRule> {
    id: "getProductComplexRules", family: V3, method: GET,
    path: "/catalog/products/{product_id}/complex-rules", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `POST /catalog/products/{product_id}/complex-rules`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-complex-rule). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductComplexRule {
    parts: Parts,
    body: ProductComplexRuleInput,
}

impl CreateProductComplexRule {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: ProductComplexRuleInput::new(),
        }
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.body.enabled = Some(value);
        self
    }
    pub fn stop(mut self, value: bool) -> Self {
        self.body.stop = Some(value);
        self
    }
    pub fn purchasing_disabled(mut self, value: bool) -> Self {
        self.body.purchasing_disabled = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn purchasing_disabled_message(mut self, value: impl Into<String>) -> Self {
        self.body.purchasing_disabled_message = Some(value.into());
        self
    }
    pub fn purchasing_hidden(mut self, value: bool) -> Self {
        self.body.purchasing_hidden = Some(value);
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
        self
    }
    pub fn price_adjuster(mut self, value: AdjusterInput) -> Self {
        self.body.price_adjuster = Some(value);
        self
    }
    pub fn weight_adjuster(mut self, value: AdjusterInput) -> Self {
        self.body.weight_adjuster = Some(value);
        self
    }
    pub fn conditions(
        mut self,
        value: impl IntoIterator<Item = ConditionsRequest>,
    ) -> Self {
        self.body.conditions = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductComplexRuleInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductComplexRule(json body) -> Data<ProductComplexRule> {
    id: "createProductComplexRule", family: V3, method: POST,
    path: "/catalog/products/{product_id}/complex-rules", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/complex-rules/{complex_rule_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-product-complex-rule). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductComplexRule {
    parts: Parts,
}

impl GetProductComplexRule {
    pub fn new(product_id: i64, complex_rule_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &complex_rule_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
}

operation!(GetProductComplexRule() -> Data<ProductComplexRule> {
    id: "getProductComplexRule", family: V3, method: GET,
    path: "/catalog/products/{product_id}/complex-rules/{complex_rule_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/complex-rules/{complex_rule_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-product-complex-rule). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductComplexRule {
    parts: Parts,
    body: ProductComplexRuleUpdate,
}

impl UpdateProductComplexRule {
    pub fn new(product_id: i64, complex_rule_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &complex_rule_id]),
            body: ProductComplexRuleUpdate::new(),
        }
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.enabled = value.into();
        self
    }
    pub fn stop(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.stop = value.into();
        self
    }
    pub fn purchasing_disabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.purchasing_disabled = value.into();
        self
    }
    /// At most 255 characters.
    pub fn purchasing_disabled_message(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.purchasing_disabled_message = value.into();
        self
    }
    pub fn purchasing_hidden(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.purchasing_hidden = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.image_url = value.into();
        self
    }
    pub fn price_adjuster(mut self, value: impl Into<Nullable<AdjusterInput>>) -> Self {
        self.body.price_adjuster = value.into();
        self
    }
    pub fn weight_adjuster(mut self, value: impl Into<Nullable<AdjusterInput>>) -> Self {
        self.body.weight_adjuster = value.into();
        self
    }
    pub fn conditions(
        mut self,
        value: impl Into<Nullable<Vec<ProductComplexRuleUpdateCondition>>>,
    ) -> Self {
        self.body.conditions = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductComplexRuleUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductComplexRule(json body) -> Data<ProductComplexRule> {
    id: "updateProductComplexRule", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/complex-rules/{complex_rule_id}",
    scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/complex-rules/{complex_rule_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-a-product-complex-rule). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductComplexRule {
    parts: Parts,
}

impl DeleteProductComplexRule {
    pub fn new(product_id: i64, complex_rule_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &complex_rule_id]),
        }
    }
}

operation!(DeleteProductComplexRule() -> Empty {
    id: "deleteProductComplexRule", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/complex-rules/{complex_rule_id}",
    scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/custom-fields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-product-custom-fields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`.
///
/// Errors: 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`GeneralError`](super::GeneralError), 405 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductCustomFields {
    parts: Parts,
}

impl GetProductCustomFields {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductCustomFieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductCustomFieldField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductCustomFieldField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductCustomFieldField>::into),
            );
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetProductCustomFields() -> Page<CustomField> {
    id: "getProductCustomFields", family: V3, method: GET,
    path: "/catalog/products/{product_id}/custom-fields", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `POST /catalog/products/{product_id}/custom-fields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-product-custom-field). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`GeneralError`](super::GeneralError), 405 [`BadRequestError`](super::BadRequestError), 415, 422 [`GeneralError`](super::GeneralError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductCustomField {
    parts: Parts,
    body: CustomFieldPost,
}

impl CreateProductCustomField {
    /// - `name`: 1 to 250 characters.
    /// - `value`: 1 to 250 characters.
    pub fn new(
        product_id: i64,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: CustomFieldPost::new(name, value),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomFieldPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductCustomField(json body) -> Data<CustomField> {
    id: "createProductCustomField", family: V3, method: POST,
    path: "/catalog/products/{product_id}/custom-fields", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/custom-fields/{custom_field_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-product-custom-field). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
///
/// Errors: 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`GeneralError`](super::GeneralError), 405 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductCustomField {
    parts: Parts,
}

impl GetProductCustomField {
    pub fn new(product_id: i64, custom_field_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &custom_field_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductCustomFieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductCustomFieldField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductCustomFieldField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductCustomFieldField>::into),
            );
        self
    }
}

operation!(GetProductCustomField() -> Data<CustomField> {
    id: "getProductCustomField", family: V3, method: GET,
    path: "/catalog/products/{product_id}/custom-fields/{custom_field_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/custom-fields/{custom_field_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-product-custom-field). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`GeneralError`](super::GeneralError), 405 [`BadRequestError`](super::BadRequestError), 415, 422 [`GeneralError`](super::GeneralError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductCustomField {
    parts: Parts,
    body: CustomFieldPut,
}

impl UpdateProductCustomField {
    pub fn new(product_id: i64, custom_field_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &custom_field_id]),
            body: CustomFieldPut::new(),
        }
    }
    /// 1 to 250 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    /// 1 to 250 characters.
    pub fn value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.value = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CustomFieldPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductCustomField(json body) -> Data<CustomField> {
    id: "updateProductCustomField", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/custom-fields/{custom_field_id}",
    scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/custom-fields/{custom_field_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-a-product-custom-field). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`GeneralError`](super::GeneralError), 405 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductCustomField {
    parts: Parts,
}

impl DeleteProductCustomField {
    pub fn new(product_id: i64, custom_field_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &custom_field_id]),
        }
    }
}

operation!(DeleteProductCustomField() -> Empty {
    id: "deleteProductCustomField", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/custom-fields/{custom_field_id}",
    scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/bulk-pricing-rules`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-all-bulk-pricing-rules). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllBulkPricingRules {
    parts: Parts,
}

impl GetAllBulkPricingRules {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<PricingRuleField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<PricingRuleField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<PricingRuleField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<PricingRuleField>::into),
            );
        self
    }
}

operation!(GetAllBulkPricingRules() -> Page<PricingRule> {
    id: "getAllBulkPricingRules", family: V3, method: GET,
    path: "/catalog/products/{product_id}/bulk-pricing-rules", scope: "store_v2_products_read_only",
});

/// `POST /catalog/products/{product_id}/bulk-pricing-rules`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-bulk-pricing-rule). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBulkPricingRule {
    parts: Parts,
    body: BulkPricingRule,
}

impl CreateBulkPricingRule {
    /// - `quantity_min`: At least 0.
    /// - `quantity_max`: At least 0.
    pub fn new(
        product_id: i64,
        quantity_min: i64,
        quantity_max: i64,
        r#type: impl Into<PriceListRecordBulkPricingTierType>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: BulkPricingRule::new(quantity_min, quantity_max, r#type, amount),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BulkPricingRule) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBulkPricingRule(json body) -> Data<PricingRule> {
    id: "createBulkPricingRule", family: V3, method: POST,
    path: "/catalog/products/{product_id}/bulk-pricing-rules", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-bulk-pricing-rule). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBulkPricingRule {
    parts: Parts,
}

impl GetBulkPricingRule {
    pub fn new(product_id: i64, bulk_pricing_rule_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &bulk_pricing_rule_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<PricingRuleField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<PricingRuleField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<PricingRuleField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<PricingRuleField>::into),
            );
        self
    }
}

operation!(GetBulkPricingRule() -> Data<PricingRule> {
    id: "getBulkPricingRule", family: V3, method: GET,
    path: "/catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-bulk-pricing-rule). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBulkPricingRule {
    parts: Parts,
    body: BulkPricingRule,
}

impl UpdateBulkPricingRule {
    /// - `quantity_min`: At least 0.
    /// - `quantity_max`: At least 0.
    pub fn new(
        product_id: i64,
        bulk_pricing_rule_id: i64,
        quantity_min: i64,
        quantity_max: i64,
        r#type: impl Into<PriceListRecordBulkPricingTierType>,
        amount: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &bulk_pricing_rule_id]),
            body: BulkPricingRule::new(quantity_min, quantity_max, r#type, amount),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BulkPricingRule) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateBulkPricingRule(json body) -> Data<PricingRule> {
    id: "updateBulkPricingRule", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}",
    scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-a-bulk-pricing-rule). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBulkPricingRule {
    parts: Parts,
}

impl DeleteBulkPricingRule {
    pub fn new(product_id: i64, bulk_pricing_rule_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &bulk_pricing_rule_id]),
        }
    }
}

operation!(DeleteBulkPricingRule() -> Empty {
    id: "deleteBulkPricingRule", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/bulk-pricing-rules/{bulk_pricing_rule_id}",
    scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-product-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductMetafields {
    parts: Parts,
}

impl GetProductMetafields {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    /// Query: `resource_id:in`.
    pub fn resource_id_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("resource_id:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetProductMetafields() -> Page<Metafield> {
    id: "getProductMetafields", family: V3, method: GET,
    path: "/catalog/products/{product_id}/metafields", scope: "store_v2_products_read_only",
    paging: PageOrCursor,
});

/// `POST /catalog/products/{product_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-product-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductMetafield {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateProductMetafield {
    /// - `body_key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `body_namespace`: 1 to 64 characters.
    pub fn new(
        product_id: i64,
        body_key: impl Into<String>,
        value: impl Into<String>,
        body_namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: MetafieldInput::new(body_key, value, body_namespace, permission_set),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductMetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductMetafieldField>::into),
            );
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductMetafield(json body) -> Data<Metafield> {
    id: "createProductMetafield", family: V3, method: POST,
    path: "/catalog/products/{product_id}/metafields", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-product-metafield). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductMetafield {
    parts: Parts,
}

impl GetProductMetafield {
    pub fn new(product_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &metafield_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
}

operation!(GetProductMetafield() -> Data<Metafield> {
    id: "getProductMetafield", family: V3, method: GET,
    path: "/catalog/products/{product_id}/metafields/{metafield_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-product-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductMetafield {
    parts: Parts,
    body: MetafieldUpdate,
}

impl UpdateProductMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        product_id: i64,
        metafield_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &metafield_id]),
            body: MetafieldUpdate::new(key, value, namespace, permission_set),
        }
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductMetafield(json body) -> Data<Metafield> {
    id: "updateProductMetafield", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/metafields/{metafield_id}", scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-a-product-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductMetafield {
    parts: Parts,
}

impl DeleteProductMetafield {
    pub fn new(product_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &metafield_id]),
        }
    }
}

operation!(DeleteProductMetafield() -> Empty {
    id: "deleteProductMetafield", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/metafields/{metafield_id}", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/reviews`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-product-reviews). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductReviews {
    parts: Parts,
}

impl GetProductReviews {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// One of `0`, `1`.
    pub fn status(mut self, value: i64) -> Self {
        self.parts.query("status", value);
        self
    }
}

operation!(GetProductReviews() -> Page<ProductReview> {
    id: "getProductReviews", family: V3, method: GET,
    path: "/catalog/products/{product_id}/reviews", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `POST /catalog/products/{product_id}/reviews`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-a-product-review). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductReview {
    parts: Parts,
    body: ProductReviewInput,
}

impl CreateProductReview {
    /// - `title`: At most 255 characters.
    pub fn new(
        product_id: i64,
        title: impl Into<String>,
        date_reviewed: impl Into<DateTime>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: ProductReviewInput::new(title, date_reviewed),
        }
    }
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.body.text = Some(value.into());
        self
    }
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.body.status = Some(value.into());
        self
    }
    pub fn rating(mut self, value: i64) -> Self {
        self.body.rating = Some(value);
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.body.name = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductReviewInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductReview(json body) -> Data<ProductReview> {
    id: "createProductReview", family: V3, method: POST,
    path: "/catalog/products/{product_id}/reviews", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/reviews/{review_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-product-review). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductReview {
    parts: Parts,
}

impl GetProductReview {
    pub fn new(product_id: i64, review_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &review_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<ProductField>::into));
        self
    }
}

operation!(GetProductReview() -> Data<ProductReview> {
    id: "getProductReview", family: V3, method: GET,
    path: "/catalog/products/{product_id}/reviews/{review_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/reviews/{review_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-a-product-review). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductReview {
    parts: Parts,
    body: ProductReviewUpdate,
}

impl UpdateProductReview {
    /// - `title`: At most 255 characters.
    pub fn new(
        product_id: i64,
        review_id: i64,
        title: impl Into<String>,
        date_reviewed: impl Into<DateTime>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &review_id]),
            body: ProductReviewUpdate::new(title, date_reviewed),
        }
    }
    pub fn text(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.text = value.into();
        self
    }
    pub fn status(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.status = value.into();
        self
    }
    pub fn rating(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.rating = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    /// At most 255 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductReviewUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductReview(json body) -> Data<ProductReview> {
    id: "updateProductReview", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/reviews/{review_id}", scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/reviews/{review_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-a-product-review). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductReview {
    parts: Parts,
}

impl DeleteProductReview {
    pub fn new(product_id: i64, review_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &review_id]),
        }
    }
}

operation!(DeleteProductReview() -> Empty {
    id: "deleteProductReview", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/reviews/{review_id}", scope: "store_v2_products",
});

/// `GET /catalog/products/channel-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-products-channel-assignments). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductsChannelAssignments {
    parts: Parts,
}

impl GetProductsChannelAssignments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
}

operation!(GetProductsChannelAssignments() -> Page<ProductChannelAssignment> {
    id: "getProductsChannelAssignments", family: V3, method: GET,
    path: "/catalog/products/channel-assignments", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `PUT /catalog/products/channel-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-products-channel-assignments). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductsChannelAssignments {
    parts: Parts,
    body: Vec<ProductChannelAssignmentUpdate>,
}

impl CreateProductsChannelAssignments {
    pub fn new(body: impl IntoIterator<Item = ProductChannelAssignmentUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateProductsChannelAssignments(json body) -> Empty {
    id: "createProductsChannelAssignments", family: V3, method: PUT,
    path: "/catalog/products/channel-assignments", scope: "store_v2_products",
});

/// `DELETE /catalog/products/channel-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-products-channel-assignments). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductsChannelAssignments {
    parts: Parts,
}

impl DeleteProductsChannelAssignments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
}

operation!(DeleteProductsChannelAssignments() -> Empty {
    id: "deleteProductsChannelAssignments", family: V3, method: DELETE,
    path: "/catalog/products/channel-assignments", scope: "store_v2_products",
});

/// `GET /catalog/products/category-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-products-category-assignments). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductsCategoryAssignments {
    parts: Parts,
}

impl GetProductsCategoryAssignments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    /// Query: `category_id:in`.
    pub fn category_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("category_id:in", values);
        self
    }
}

operation!(GetProductsCategoryAssignments() -> Page<ProductCategoryAssignment> {
    id: "getProductsCategoryAssignments", family: V3, method: GET,
    path: "/catalog/products/category-assignments", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `PUT /catalog/products/category-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-products-category-assignments). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductsCategoryAssignments {
    parts: Parts,
    body: Vec<ProductCategoryAssignmentUpdate>,
}

impl CreateProductsCategoryAssignments {
    pub fn new(body: impl IntoIterator<Item = ProductCategoryAssignmentUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateProductsCategoryAssignments(json body) -> Empty {
    id: "createProductsCategoryAssignments", family: V3, method: PUT,
    path: "/catalog/products/category-assignments", scope: "store_v2_products",
});

/// `DELETE /catalog/products/category-assignments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-products-category-assignments). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductsCategoryAssignments {
    parts: Parts,
}

impl DeleteProductsCategoryAssignments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
    /// Query: `category_id:in`.
    pub fn category_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("category_id:in", values);
        self
    }
}

operation!(DeleteProductsCategoryAssignments() -> Empty {
    id: "deleteProductsCategoryAssignments", family: V3, method: DELETE,
    path: "/catalog/products/category-assignments", scope: "store_v2_products",
});

/// `GET /catalog/summary`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-a-catalog-summary). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCatalogSummary {
    parts: Parts,
}

impl GetCatalogSummary {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCatalogSummary() -> Data<CatalogSummary> {
    id: "getCatalogSummary", family: V3, method: GET, path: "/catalog/summary",
    scope: "store_v2_products_read_only",
});

/// `GET /catalog/products/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#get-all-product-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-products`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductsMetafields {
    parts: Parts,
}

impl GetProductsMetafields {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250. Default: `50`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductMetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductMetafieldField>::into),
            );
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetProductsMetafields() -> Page<Metafield> {
    id: "getProductsMetafields", family: V3, method: GET, path: "/catalog/products/metafields",
    scope: "store_v2_products_read_only", paging: PageOrCursor,
});

/// `POST /catalog/products/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#create-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductsMetafields {
    parts: Parts,
    body: Vec<MetafieldPost>,
}

impl CreateProductsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateProductsMetafields(json body) -> Batch<Metafield> {
    id: "createProductsMetafields", family: V3, method: POST, path: "/catalog/products/metafields",
    scope: "store_v2_products",
});

/// `PUT /catalog/products/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#update-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductsMetafields {
    parts: Parts,
    body: Vec<MetafieldPut>,
}

impl UpdateProductsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateProductsMetafields(json body) -> Batch<Metafield> {
    id: "updateProductsMetafields", family: V3, method: PUT, path: "/catalog/products/metafields",
    scope: "store_v2_products",
});

/// `DELETE /catalog/products/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/products#delete-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-products`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductsMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteProductsMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteProductsMetafields(json body) -> Batch<i64> {
    id: "deleteProductsMetafields", family: V3, method: DELETE,
    path: "/catalog/products/metafields", scope: "store_v2_products",
});
