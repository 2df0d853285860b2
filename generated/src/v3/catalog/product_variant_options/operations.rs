// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Catalog - Product variant options.

use bigcommerce_runtime::codegen::{Data, Empty, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /catalog/products/{product_id}/options`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#get-all-product-variant-options). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variant-options`. Paged by `page` and `limit`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariantOptions {
    parts: Parts,
}

impl GetProductVariantOptions {
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
        values: impl IntoIterator<Item = impl Into<ProductOptionField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductOptionField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductOptionField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductOptionField>::into),
            );
        self
    }
}

operation!(GetProductVariantOptions() -> Page<ProductOption> {
    id: "getProductVariantOptions", family: V3, method: GET,
    path: "/catalog/products/{product_id}/options", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `POST /catalog/products/{product_id}/options`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#create-a-product-variant-option). Scope: `store_v2_products`. Feature: `v3-catalog-product-variant-options`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductVariantOption {
    parts: Parts,
    body: ProductVariantOptionInput,
}

impl CreateProductVariantOption {
    /// - `display_name`: 1 to 255 characters.
    /// - `option_values`: At least 1 item.
    pub fn new(
        product_id: i64,
        body_product_id: i64,
        display_name: impl Into<String>,
        r#type: impl Into<OptionType>,
        option_values: impl IntoIterator<Item = OptionValue>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: ProductVariantOptionInput::new(
                body_product_id,
                display_name,
                r#type,
                option_values,
            ),
        }
    }
    pub fn config(mut self, value: Config) -> Self {
        self.body.config = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductVariantOptionInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductVariantOption(json body) -> Data<ProductVariantOption> {
    id: "createProductVariantOption", family: V3, method: POST,
    path: "/catalog/products/{product_id}/options", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/options/{option_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#get-a-product-variant-option). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variant-options`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariantOption {
    parts: Parts,
}

impl GetProductVariantOption {
    pub fn new(product_id: i64, option_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &option_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductOptionField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductOptionField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductOptionField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductOptionField>::into),
            );
        self
    }
}

operation!(GetProductVariantOption() -> Data<ProductOption> {
    id: "getProductVariantOption", family: V3, method: GET,
    path: "/catalog/products/{product_id}/options/{option_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/options/{option_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#update-a-product-variant-option). Scope: `store_v2_products`. Feature: `v3-catalog-product-variant-options`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductVariantOption {
    parts: Parts,
    body: ProductVariantOptionUpdate,
}

impl UpdateProductVariantOption {
    /// - `display_name`: 1 to 255 characters.
    /// - `option_values`: At least 1 item.
    pub fn new(
        product_id: i64,
        option_id: i64,
        body_product_id: i64,
        display_name: impl Into<String>,
        r#type: impl Into<OptionType>,
        option_values: impl IntoIterator<Item = OptionValue>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &option_id]),
            body: ProductVariantOptionUpdate::new(
                body_product_id,
                display_name,
                r#type,
                option_values,
            ),
        }
    }
    pub fn id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.id = value.into();
        self
    }
    pub fn config(mut self, value: impl Into<Nullable<Config>>) -> Self {
        self.body.config = value.into();
        self
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.image_url = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductVariantOptionUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductVariantOption(json body) -> Data<ProductVariantOption> {
    id: "updateProductVariantOption", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/options/{option_id}", scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/options/{option_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#delete-a-product-variant-option). Scope: `store_v2_products`. Feature: `v3-catalog-product-variant-options`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductVariantOption {
    parts: Parts,
}

impl DeleteProductVariantOption {
    pub fn new(product_id: i64, option_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &option_id]),
        }
    }
}

operation!(DeleteProductVariantOption() -> Empty {
    id: "deleteProductVariantOption", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/options/{option_id}", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/options/{option_id}/values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#get-all-product-variant-option-values). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variant-options`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariantOptionValues {
    parts: Parts,
}

impl GetProductVariantOptionValues {
    pub fn new(product_id: i64, option_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &option_id]),
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
        values: impl IntoIterator<Item = impl Into<ProductVariantOptionValueField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductVariantOptionValueField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductVariantOptionValueField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductVariantOptionValueField>::into),
            );
        self
    }
}

operation!(GetProductVariantOptionValues() -> Page<ProductVariantOptionValue> {
    id: "getProductVariantOptionValues", family: V3, method: GET,
    path: "/catalog/products/{product_id}/options/{option_id}/values",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `POST /catalog/products/{product_id}/options/{option_id}/values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#create-a-product-variant-option-value). Scope: `store_v2_products`. Feature: `v3-catalog-product-variant-options`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductVariantOptionValue {
    parts: Parts,
    body: ProductVariantOptionValueInput,
}

impl CreateProductVariantOptionValue {
    /// - `sort_order`: -2147483648 to 2147483647.
    pub fn new(
        product_id: i64,
        option_id: i64,
        label: impl Into<String>,
        sort_order: i64,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &option_id]),
            body: ProductVariantOptionValueInput::new(label, sort_order),
        }
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.body.is_default = Some(value);
        self
    }
    pub fn value_data(mut self, value: Map<String, Json>) -> Self {
        self.body.value_data = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductVariantOptionValueInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductVariantOptionValue(json body) -> Data<ProductVariantOptionValue> {
    id: "createProductVariantOptionValue", family: V3, method: POST,
    path: "/catalog/products/{product_id}/options/{option_id}/values", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/options/{option_id}/values/{value_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#get-a-product-variant-option-value). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-variant-options`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariantOptionValue {
    parts: Parts,
}

impl GetProductVariantOptionValue {
    pub fn new(product_id: i64, option_id: i64, value_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &option_id, &value_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductVariantOptionValueField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductVariantOptionValueField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductVariantOptionValueField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductVariantOptionValueField>::into),
            );
        self
    }
}

operation!(GetProductVariantOptionValue() -> Data<ProductVariantOptionValue> {
    id: "getProductVariantOptionValue", family: V3, method: GET,
    path: "/catalog/products/{product_id}/options/{option_id}/values/{value_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/options/{option_id}/values/{value_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#update-a-product-variant-option-value). Scope: `store_v2_products`. Feature: `v3-catalog-product-variant-options`.
///
/// Errors: 404, 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductVariantOptionValue {
    parts: Parts,
    body: ProductVariantOptionValueUpdate,
}

impl UpdateProductVariantOptionValue {
    /// - `sort_order`: -2147483648 to 2147483647.
    pub fn new(
        product_id: i64,
        option_id: i64,
        value_id: i64,
        label: impl Into<String>,
        sort_order: i64,
        id: i64,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &option_id, &value_id]),
            body: ProductVariantOptionValueUpdate::new(label, sort_order, id),
        }
    }
    pub fn is_default(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_default = value.into();
        self
    }
    pub fn value_data(mut self, value: impl Into<Nullable<Map<String, Json>>>) -> Self {
        self.body.value_data = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductVariantOptionValueUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductVariantOptionValue(json body) -> Data<ProductVariantOptionValue> {
    id: "updateProductVariantOptionValue", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/options/{option_id}/values/{value_id}",
    scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/options/{option_id}/values/{value_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-variant-options#delete-a-product-variant-option-value). Scope: `store_v2_products`. Feature: `v3-catalog-product-variant-options`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductVariantOptionValue {
    parts: Parts,
}

impl DeleteProductVariantOptionValue {
    pub fn new(product_id: i64, option_id: i64, value_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &option_id, &value_id]),
        }
    }
}

operation!(DeleteProductVariantOptionValue() -> Empty {
    id: "deleteProductVariantOptionValue", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/options/{option_id}/values/{value_id}",
    scope: "store_v2_products",
});
