// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Catalog.

use bigcommerce_runtime::codegen::{Page, Parts, operation};

use super::*;

/// `GET /api/v2/catalogs/variants`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/catalog#get-product-variants-info). Feature: `b2b-storefront-catalog`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetProductVariantsInfo {
    parts: Parts,
}

impl GetProductVariantsInfo {
    /// - `product_id`: Query: `productId`.
    pub fn new(product_id: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("productId", product_id.into());
        Self { parts }
    }
}

operation!(GetProductVariantsInfo() -> Page<ProductVariantsInfo> {
    id: "get-catalogs-variants", family: B2bStorefront, method: GET,
    path: "/api/v2/catalogs/variants",
});

/// `GET /api/v2/catalogs/quick-product`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/catalog#get-variant-information). Feature: `b2b-storefront-catalog`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetVariantInformation {
    parts: Parts,
}

impl GetVariantInformation {
    /// - `variant_skus`: Query: `variantSkus`.
    pub fn new(variant_skus: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("variantSkus", variant_skus.into());
        Self { parts }
    }
}

operation!(GetVariantInformation() -> Page<VariantInformation> {
    id: "get-catalogs-quickProduct", family: B2bStorefront, method: GET,
    path: "/api/v2/catalogs/quick-product",
});

/// `POST /api/v2/catalogs/quick-order-pad`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/catalog#get-detailed-variant-information). Feature: `b2b-storefront-catalog`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetDetailedVariantInformation {
    parts: Parts,
    body: DetailedVariantInformationInput,
}

impl GetDetailedVariantInformation {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: DetailedVariantInformationInput::new(),
        }
    }
    /// Query: `currencyCode`.
    pub fn currency_code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("currencyCode", value.into());
        self
    }
    pub fn variant_skus(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.variant_skus = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: DetailedVariantInformationInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GetDetailedVariantInformation(json body) -> Page<QuickVariantInfoItem> {
    id: "post-catalogs-quick-order-pad", family: B2bStorefront, method: POST,
    path: "/api/v2/catalogs/quick-order-pad",
});
