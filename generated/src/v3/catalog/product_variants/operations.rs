// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Catalog - Product variants.

use bigcommerce_runtime::codegen::{Batch, Data, DateTime, Decimal, Empty, File, Form, Nullable, Page, Parts, Saved, operation};

use super::*;

/// `GET /catalog/products/{product_id}/variants`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#get-all-product-variants). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variants`. Paged by `page` and `limit`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariants {
    parts: Parts,
}

impl GetProductVariants {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductVariantField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductVariantField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductVariantField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductVariantField>::into),
            );
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetProductVariants() -> Page<ProductVariant> {
    id: "getProductVariants", family: V3, method: GET,
    path: "/catalog/products/{product_id}/variants", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `POST /catalog/products/{product_id}/variants`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#create-a-product-variant). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductVariant {
    parts: Parts,
    body: ProductVariantPost,
}

impl CreateProductVariant {
    /// - `sku`: 1 to 255 characters.
    pub fn new(
        product_id: i64,
        body_product_id: i64,
        sku: impl Into<String>,
        option_values: impl IntoIterator<Item = ProductVariantOptionValueInput>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: ProductVariantPost::new(body_product_id, sku, option_values),
        }
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.cost_price = value.into();
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.sale_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.weight = value.into();
        self
    }
    /// At least 0.
    pub fn width(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.width = value.into();
        self
    }
    /// At least 0.
    pub fn height(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.height = value.into();
        self
    }
    /// At least 0.
    pub fn depth(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.depth = value.into();
        self
    }
    pub fn is_free_shipping(mut self, value: bool) -> Self {
        self.body.is_free_shipping = Some(value);
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
    pub fn purchasing_disabled(mut self, value: bool) -> Self {
        self.body.purchasing_disabled = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn purchasing_disabled_message(mut self, value: impl Into<String>) -> Self {
        self.body.purchasing_disabled_message = Some(value.into());
        self
    }
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.upc = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.inventory_level = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_warning_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.inventory_warning_level = value.into();
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.bin_picking_number = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
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
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductVariantPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductVariant(json body) -> Saved<ProductVariant> {
    id: "createProductVariant", family: V3, method: POST,
    path: "/catalog/products/{product_id}/variants", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/variants/{variant_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#get-a-product-variant). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariant {
    parts: Parts,
}

impl GetProductVariant {
    pub fn new(product_id: i64, variant_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductVariantField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductVariantField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductVariantField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductVariantField>::into),
            );
        self
    }
}

operation!(GetProductVariant() -> Data<ProductVariant> {
    id: "getProductVariant", family: V3, method: GET,
    path: "/catalog/products/{product_id}/variants/{variant_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/variants/{variant_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#update-a-product-variant). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductVariant {
    parts: Parts,
    body: ProductVariantPut,
}

impl UpdateProductVariant {
    pub fn new(product_id: i64, variant_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id]),
            body: ProductVariantPut::new(),
        }
    }
    /// At least 0.
    pub fn cost_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.cost_price = value.into();
        self
    }
    /// At least 0.
    pub fn price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.price = value.into();
        self
    }
    /// At least 0.
    pub fn sale_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.sale_price = value.into();
        self
    }
    /// At least 0.
    pub fn retail_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.retail_price = value.into();
        self
    }
    /// At least 0.
    pub fn weight(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.weight = value.into();
        self
    }
    /// At least 0.
    pub fn width(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.width = value.into();
        self
    }
    /// At least 0.
    pub fn height(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.height = value.into();
        self
    }
    /// At least 0.
    pub fn depth(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.depth = value.into();
        self
    }
    pub fn is_free_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_free_shipping = value.into();
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
    /// At most 14 characters.
    pub fn upc(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.upc = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.image_url = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.inventory_level = value.into();
        self
    }
    /// At most 2147483647.
    pub fn inventory_warning_level(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.inventory_warning_level = value.into();
        self
    }
    /// At most 255 characters.
    pub fn bin_picking_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.bin_picking_number = value.into();
        self
    }
    pub fn mpn(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.mpn = value.into();
        self
    }
    /// At most 14 characters.
    pub fn gtin(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.gtin = value.into();
        self
    }
    pub fn map_price(mut self, value: impl Into<Nullable<Decimal>>) -> Self {
        self.body.map_price = value.into();
        self
    }
    pub fn body_product_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.product_id = value.into();
        self
    }
    /// 1 to 255 characters.
    pub fn sku(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.sku = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductVariantPut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductVariant(json body) -> Saved<ProductVariant> {
    id: "updateProductVariant", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/variants/{variant_id}", scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/variants/{variant_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#delete-a-product-variant). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductVariant {
    parts: Parts,
}

impl DeleteProductVariant {
    pub fn new(product_id: i64, variant_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id]),
        }
    }
}

operation!(DeleteProductVariant() -> Empty {
    id: "deleteProductVariant", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/variants/{variant_id}", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/variants/{variant_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#get-product-variant-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variants`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariantMetafields {
    parts: Parts,
}

impl GetProductVariantMetafields {
    pub fn new(product_id: i64, variant_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
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
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
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
}

operation!(GetProductVariantMetafields() -> Page<MetafieldFull> {
    id: "getProductVariantMetafields", family: V3, method: GET,
    path: "/catalog/products/{product_id}/variants/{variant_id}/metafields",
    scope: "store_v2_products_read_only", paging: PageOrCursor,
});

/// `POST /catalog/products/{product_id}/variants/{variant_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#create-a-product-variant-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductVariantMetafield {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateProductVariantMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        product_id: i64,
        variant_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id]),
            body: MetafieldInput::new(key, value, namespace, permission_set),
        }
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

operation!(CreateProductVariantMetafield(json body) -> Data<MetafieldFull> {
    id: "createProductVariantMetafield", family: V3, method: POST,
    path: "/catalog/products/{product_id}/variants/{variant_id}/metafields",
    scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/variants/{variant_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#get-a-product-variant-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariantMetafield {
    parts: Parts,
}

impl GetProductVariantMetafield {
    pub fn new(product_id: i64, variant_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id, &metafield_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<MetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<MetafieldField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<MetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<MetafieldField>::into),
            );
        self
    }
}

operation!(GetProductVariantMetafield() -> Data<MetafieldFull> {
    id: "getProductVariantMetafield", family: V3, method: GET,
    path: "/catalog/products/{product_id}/variants/{variant_id}/metafields/{metafield_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/variants/{variant_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#update-product-variant-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductVariantMetafield {
    parts: Parts,
    body: MetafieldUpdate,
}

impl UpdateProductVariantMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        product_id: i64,
        variant_id: i64,
        metafield_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id, &metafield_id]),
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

operation!(UpdateProductVariantMetafield(json body) -> Data<MetafieldFull> {
    id: "updateProductVariantMetafield", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/variants/{variant_id}/metafields/{metafield_id}",
    scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/variants/{variant_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#delete-a-product-variant-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductVariantMetafield {
    parts: Parts,
}

impl DeleteProductVariantMetafield {
    pub fn new(product_id: i64, variant_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id, &metafield_id]),
        }
    }
}

operation!(DeleteProductVariantMetafield() -> Empty {
    id: "deleteProductVariantMetafield", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/variants/{variant_id}/metafields/{metafield_id}",
    scope: "store_v2_products",
});

/// `POST /catalog/products/{product_id}/variants/{variant_id}/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#create-a-product-variant-image). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 400, 404 [`NotFound`](super::NotFound), 422 [`ErrorResponse`](super::ErrorResponse), 500 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductVariantImage {
    parts: Parts,
    body: ImageUrl,
}

impl CreateProductVariantImage {
    pub fn new(product_id: i64, variant_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &variant_id]),
            body: ImageUrl::new(),
        }
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ImageUrl) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductVariantImage(json body) -> Data<ImageUrl> {
    id: "createProductVariantImage", family: V3, method: POST,
    path: "/catalog/products/{product_id}/variants/{variant_id}/image", scope: "store_v2_products",
});

/// `POST /catalog/products/{product_id}/variants/{variant_id}/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#create-a-product-variant-image). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 400, 404 [`NotFound`](super::NotFound), 422 [`ErrorResponse`](super::ErrorResponse), 500 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductVariantImageUpload {
    parts: Parts,
    form: Form,
}

impl CreateProductVariantImageUpload {
    pub fn new(product_id: i64, variant_id: i64, image_file: File) -> Self {
        let parts = Parts::new([&product_id, &variant_id]);
        let mut form = Form::new();
        form.file("image_file", image_file);
        Self { parts, form }
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.form.text("image_url", value.into());
        self
    }
}

operation!(CreateProductVariantImageUpload(multipart form) -> Data<ImageUrl> {
    id: "createProductVariantImage", family: V3, method: POST,
    path: "/catalog/products/{product_id}/variants/{variant_id}/image", scope: "store_v2_products",
});

/// `GET /catalog/variants`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#get-all-variants). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variants`. Paged by `page` and `limit`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetVariants {
    parts: Parts,
}

impl GetVariants {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.parts.query("sku", value.into());
        self
    }
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.parts.query("upc", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<VariantField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<VariantField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<VariantField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<VariantField>::into));
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `product_id:in`.
    pub fn product_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("product_id:in", values);
        self
    }
}

operation!(GetVariants() -> Page<Variant> {
    id: "getVariants", family: V3, method: GET, path: "/catalog/variants",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `PUT /catalog/variants`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#update-variants-batch). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`. At most 50 items in one request.
///
/// Errors: 413, 422 [`VariantsBatchError`](super::VariantsBatchError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateVariantsBatch {
    parts: Parts,
    body: Vec<VariantsBatchUpdate>,
}

impl UpdateVariantsBatch {
    pub fn new(body: impl IntoIterator<Item = VariantsBatchUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateVariantsBatch(json body) -> Page<Variant> {
    id: "updateVariantsBatch", family: V3, method: PUT, path: "/catalog/variants",
    scope: "store_v2_products", batch: 50 of body,
});

/// `GET /catalog/variants/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#get-all-product-variant-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variants`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetVariantsMetafields {
    parts: Parts,
}

impl GetVariantsMetafields {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
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
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
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
}

operation!(GetVariantsMetafields() -> Page<Metafield> {
    id: "getVariantsMetafields", family: V3, method: GET, path: "/catalog/variants/metafields",
    scope: "store_v2_products_read_only", paging: PageOrCursor,
});

/// `POST /catalog/variants/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#create-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateVariantsMetafields {
    parts: Parts,
    body: Vec<MetafieldPost>,
}

impl CreateVariantsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateVariantsMetafields(json body) -> Batch<Metafield> {
    id: "createVariantsMetafields", family: V3, method: POST, path: "/catalog/variants/metafields",
    scope: "store_v2_products",
});

/// `PUT /catalog/variants/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#update-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateVariantsMetafields {
    parts: Parts,
    body: Vec<MetafieldPut>,
}

impl UpdateVariantsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateVariantsMetafields(json body) -> Batch<Metafield> {
    id: "updateVariantsMetafields", family: V3, method: PUT, path: "/catalog/variants/metafields",
    scope: "store_v2_products",
});

/// `DELETE /catalog/variants/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variants#delete-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-product-variants`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteVariantsMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteVariantsMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteVariantsMetafields(json body) -> Batch<i64> {
    id: "deleteVariantsMetafields", family: V3, method: DELETE,
    path: "/catalog/variants/metafields", scope: "store_v2_products",
});
