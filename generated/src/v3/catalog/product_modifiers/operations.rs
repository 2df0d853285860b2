// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Catalog - Product modifiers.

use bigcommerce_runtime::codegen::{Data, Empty, File, Form, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /catalog/products/{product_id}/modifiers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#get-all-product-modifiers). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-modifiers`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductModifiers {
    parts: Parts,
}

impl GetProductModifiers {
    pub fn new(product_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductModifierField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductModifierField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductModifierField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductModifierField>::into),
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

operation!(GetProductModifiers() -> Page<ProductModifier> {
    id: "getProductModifiers", family: V3, method: GET,
    path: "/catalog/products/{product_id}/modifiers", scope: "store_v2_products_read_only",
    paging: Page,
});

/// `POST /catalog/products/{product_id}/modifiers`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#create-a-product-modifier). Scope: `store_v2_products`. Feature: `v3-catalog-product-modifiers`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductModifier {
    parts: Parts,
    body: ProductModifierPost,
}

impl CreateProductModifier {
    pub fn new(
        product_id: i64,
        r#type: impl Into<ProductModifierType>,
        required: bool,
        display_name: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id]),
            body: ProductModifierPost::new(r#type, required, display_name),
        }
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    pub fn config(mut self, value: Config) -> Self {
        self.body.config = Some(value);
        self
    }
    pub fn option_values(
        mut self,
        value: impl IntoIterator<Item = ProductModifierPostOptionValue>,
    ) -> Self {
        self.body.option_values = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductModifierPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductModifier(json body) -> Data<CreateProductModifierResult> {
    id: "createProductModifier", family: V3, method: POST,
    path: "/catalog/products/{product_id}/modifiers", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/modifiers/{modifier_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#get-a-product-modifier). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-modifiers`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductModifier {
    parts: Parts,
}

impl GetProductModifier {
    pub fn new(product_id: i64, modifier_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &modifier_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductModifierField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductModifierField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductModifierField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductModifierField>::into),
            );
        self
    }
}

operation!(GetProductModifier() -> Data<ProductModifier> {
    id: "getProductModifier", family: V3, method: GET,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/modifiers/{modifier_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#update-a-product-modifier). Scope: `store_v2_products`. Feature: `v3-catalog-product-modifiers`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductModifier {
    parts: Parts,
    body: ProductModifierUpdate,
}

impl UpdateProductModifier {
    pub fn new(
        product_id: i64,
        modifier_id: i64,
        r#type: impl Into<ProductModifierType>,
        required: bool,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &modifier_id]),
            body: ProductModifierUpdate::new(r#type, required),
        }
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn config(mut self, value: impl Into<Nullable<Config>>) -> Self {
        self.body.config = value.into();
        self
    }
    pub fn option_values(
        mut self,
        value: impl Into<Nullable<Vec<ProductModifierUpdateOptionValue>>>,
    ) -> Self {
        self.body.option_values = value.into();
        self
    }
    pub fn display_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.display_name = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductModifierUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductModifier(json body) -> Data<UpdateProductModifierResult> {
    id: "updateProductModifier", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}", scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/modifiers/{modifier_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#delete-a-product-modifier). Scope: `store_v2_products`. Feature: `v3-catalog-product-modifiers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductModifier {
    parts: Parts,
}

impl DeleteProductModifier {
    pub fn new(product_id: i64, modifier_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &modifier_id]),
        }
    }
}

operation!(DeleteProductModifier() -> Empty {
    id: "deleteProductModifier", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}", scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/modifiers/{modifier_id}/values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#get-all-product-modifier-values). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-modifiers`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductModifierValues {
    parts: Parts,
}

impl GetProductModifierValues {
    pub fn new(product_id: i64, modifier_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &modifier_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductModifierOptionValueField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductModifierOptionValueField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductModifierOptionValueField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductModifierOptionValueField>::into),
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

operation!(GetProductModifierValues() -> Page<ProductModifierOptionValue> {
    id: "getProductModifierValues", family: V3, method: GET,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}/values",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `POST /catalog/products/{product_id}/modifiers/{modifier_id}/values`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#create-product-modifier-value). Scope: `store_v2_products`. Feature: `v3-catalog-product-modifiers`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductModifierValue {
    parts: Parts,
    body: ProductModifierValueInput,
}

impl CreateProductModifierValue {
    /// - `sort_order`: -2147483648 to 2147483647.
    pub fn new(
        product_id: i64,
        modifier_id: i64,
        label: impl Into<String>,
        sort_order: i64,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &modifier_id]),
            body: ProductModifierValueInput::new(label, sort_order),
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
    pub fn adjusters(mut self, value: AdjustersInput) -> Self {
        self.body.adjusters = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductModifierValueInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateProductModifierValue(json body) -> Data<ProductModifierValue> {
    id: "createProductModifierValue", family: V3, method: POST,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}/values",
    scope: "store_v2_products",
});

/// `GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#get-a-product-modifier-value). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-product-modifiers`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductModifierValue {
    parts: Parts,
}

impl GetProductModifierValue {
    pub fn new(product_id: i64, modifier_id: i64, value_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &modifier_id, &value_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductModifierOptionValueField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<ProductModifierOptionValueField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<ProductModifierOptionValueField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<ProductModifierOptionValueField>::into),
            );
        self
    }
}

operation!(GetProductModifierValue() -> Data<ProductModifierOptionValue> {
    id: "getProductModifierValue", family: V3, method: GET,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#update-a-product-modifier-value). Scope: `store_v2_products`. Feature: `v3-catalog-product-modifiers`.
///
/// Errors: 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductModifierValue {
    parts: Parts,
    body: ProductModifierValueUpdate,
}

impl UpdateProductModifierValue {
    /// - `sort_order`: -2147483648 to 2147483647.
    pub fn new(
        product_id: i64,
        modifier_id: i64,
        value_id: i64,
        label: impl Into<String>,
        sort_order: i64,
        id: i64,
    ) -> Self {
        Self {
            parts: Parts::new([&product_id, &modifier_id, &value_id]),
            body: ProductModifierValueUpdate::new(label, sort_order, id),
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
    pub fn adjusters(mut self, value: impl Into<Nullable<AdjustersInput>>) -> Self {
        self.body.adjusters = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ProductModifierValueUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateProductModifierValue(json body) -> Data<ProductModifierValue> {
    id: "updateProductModifierValue", family: V3, method: PUT,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}",
    scope: "store_v2_products",
});

/// `DELETE /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#delete-product-modifier-value). Scope: `store_v2_products`. Feature: `v3-catalog-product-modifiers`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductModifierValue {
    parts: Parts,
}

impl DeleteProductModifierValue {
    pub fn new(product_id: i64, modifier_id: i64, value_id: i64) -> Self {
        Self {
            parts: Parts::new([&product_id, &modifier_id, &value_id]),
        }
    }
}

operation!(DeleteProductModifierValue() -> Empty {
    id: "deleteProductModifierValue", family: V3, method: DELETE,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}",
    scope: "store_v2_products",
});

/// `POST /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/product-modifiers#create-product-modifier-image). Scope: `store_v2_products`. Feature: `v3-catalog-product-modifiers`.
///
/// Errors: 400, 404 [`NotFound`](super::NotFound), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateProductModifierImage {
    parts: Parts,
    form: Form,
}

impl CreateProductModifierImage {
    pub fn new(
        product_id: i64,
        modifier_id: i64,
        value_id: i64,
        image_file: File,
    ) -> Self {
        let parts = Parts::new([&product_id, &modifier_id, &value_id]);
        let mut form = Form::new();
        form.file("image_file", image_file);
        Self { parts, form }
    }
}

operation!(CreateProductModifierImage(multipart form) -> Data<ImageUrl> {
    id: "createProductModifierImage", family: V3, method: POST,
    path: "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image",
    scope: "store_v2_products",
});
