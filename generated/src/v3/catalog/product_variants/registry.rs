// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Catalog - Product variants as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::catalog::product_variants" ["v3-catalog-product-variants"]
operations {
    GetProductVariants [200] { 404 NotFound },
    CreateProductVariant [200 207] (ProductVariantPost) { 404 NotFound },
    GetProductVariant [200] { 404 NotFound },
    UpdateProductVariant [200 207] (ProductVariantPut) { 404 NotFound },
    DeleteProductVariant [204],
    GetProductVariantMetafields [200],
    CreateProductVariantMetafield [200] (MetafieldInput) { 400 BadRequestError, 409 ErrorResponse, 422 ErrorResponse },
    GetProductVariantMetafield [200] { 404 NotFound },
    UpdateProductVariantMetafield [200] (MetafieldUpdate) { 400 BadRequestError, 404 NotFound },
    DeleteProductVariantMetafield [204] { 404 NotFound },
    CreateProductVariantImage [200] (ImageUrl) { 404 NotFound, 422 ErrorResponse, 500 ErrorResponse },
    CreateProductVariantImageUpload [200] { 404 NotFound, 422 ErrorResponse, 500 ErrorResponse },
    GetVariants [200] { 404 NotFound },
    UpdateVariantsBatch [200] (Vec<VariantsBatchUpdate>) { 422 VariantsBatchError },
    GetVariantsMetafields [200],
    CreateVariantsMetafields [200] (Vec<MetafieldPost>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    UpdateVariantsMetafields [200] (Vec<MetafieldPut>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    DeleteVariantsMetafields [200] (Vec<i64>) { 400 BadRequestError, 422 MetaFieldPartialSuccessDelete },
}
types {
    ProductVariantField, ProductVariantPost, ProductVariantPut, VariantField, Variant,
    VariantsBatchUpdate, VariantsBatchError,
}
);
