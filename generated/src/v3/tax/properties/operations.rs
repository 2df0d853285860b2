// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Properties.

use bigcommerce_runtime::codegen::{Empty, Page, Parts, operation};

use super::*;

/// `GET /tax/properties`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-properties#get-tax-properties). Scope: `store_v2_information_read_only`. Feature: `v3-tax-properties`.
///
/// Errors: 400.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetTaxProperties {
    parts: Parts,
}

impl GetTaxProperties {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `type:in`.
    pub fn type_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("type:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetTaxProperties() -> Page<Property> {
    id: "getTaxProperties", family: V3, method: GET, path: "/tax/properties",
    scope: "store_v2_information_read_only",
});

/// `POST /tax/properties`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-properties#create-tax-properties). Scope: `store_v2_information`. Feature: `v3-tax-properties`.
///
/// Errors: 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateTaxProperties {
    parts: Parts,
    body: Vec<PropertyPost>,
}

impl CreateTaxProperties {
    pub fn new(body: impl IntoIterator<Item = PropertyPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateTaxProperties(json body) -> Page<Property> {
    id: "createTaxProperties", family: V3, method: POST, path: "/tax/properties",
    scope: "store_v2_information",
});

/// `PUT /tax/properties`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-properties#update-tax-properties). Scope: `store_v2_information`. Feature: `v3-tax-properties`.
///
/// Errors: 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateTaxProperties {
    parts: Parts,
    body: Vec<PropertyPut>,
}

impl UpdateTaxProperties {
    pub fn new(body: impl IntoIterator<Item = PropertyPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateTaxProperties(json body) -> Page<Property> {
    id: "updateTaxProperties", family: V3, method: PUT, path: "/tax/properties",
    scope: "store_v2_information",
});

/// `DELETE /tax/properties`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-properties#delete-tax-properties). Scope: `store_v2_information`. Feature: `v3-tax-properties`.
///
/// Errors: 400, 409.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteTaxProperties {
    parts: Parts,
}

impl DeleteTaxProperties {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
}

operation!(DeleteTaxProperties() -> Empty {
    id: "deleteTaxProperties", family: V3, method: DELETE, path: "/tax/properties",
    scope: "store_v2_information",
});

/// `GET /tax/products/properties`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-properties#get-product-tax-properties). Scope: `store_v2_information_read_only`. Feature: `v3-tax-properties`.
///
/// Errors: 400.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductsTaxProperties {
    parts: Parts,
}

impl GetProductsTaxProperties {
    /// - `product_id_in`: Query: `product_id:in`.
    pub fn new(product_id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("product_id:in", product_id_in);
        Self { parts }
    }
}

operation!(GetProductsTaxProperties() -> Page<ProductTaxProperty> {
    id: "getProductsTaxProperties", family: V3, method: GET, path: "/tax/products/properties",
    scope: "store_v2_information_read_only",
});

/// `PUT /tax/products/properties`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-properties#update-product-tax-properties). Scope: `store_v2_information`. Feature: `v3-tax-properties`.
///
/// Errors: 422.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateProductTaxProperties {
    parts: Parts,
    body: Vec<ProductTaxPropertyUpdate>,
}

impl UpdateProductTaxProperties {
    pub fn new(body: impl IntoIterator<Item = ProductTaxPropertyUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateProductTaxProperties(json body) -> Page<ProductTaxProperty> {
    id: "updateProductTaxProperties", family: V3, method: PUT, path: "/tax/products/properties",
    scope: "store_v2_information",
});

/// `DELETE /tax/products/properties`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-properties#delete-product-tax-properties). Scope: `store_v2_information`. Feature: `v3-tax-properties`.
///
/// Errors: 400.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteProductTaxProperties {
    parts: Parts,
}

impl DeleteProductTaxProperties {
    /// - `product_id_in`: Query: `product_id:in`.
    pub fn new(product_id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("product_id:in", product_id_in);
        Self { parts }
    }
}

operation!(DeleteProductTaxProperties() -> Empty {
    id: "deleteProductTaxProperties", family: V3, method: DELETE, path: "/tax/products/properties",
    scope: "store_v2_information",
});
