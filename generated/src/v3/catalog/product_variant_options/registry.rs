// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Catalog - Product variant options as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::catalog::product_variant_options" ["v3-catalog-product-variant-options"]
operations {
    GetProductVariantOptions [200] { 404 NotFound },
    CreateProductVariantOption [200] (ProductVariantOptionInput) { 409 ErrorResponse, 422 ErrorResponse },
    GetProductVariantOption [200] { 404 NotFound },
    UpdateProductVariantOption [200] (ProductVariantOptionUpdate) { 409 ErrorResponse, 422 ErrorResponse },
    DeleteProductVariantOption [204],
    GetProductVariantOptionValues [200],
    CreateProductVariantOptionValue [200] (ProductVariantOptionValueInput) { 422 ErrorResponse },
    GetProductVariantOptionValue [200] { 404 NotFound },
    UpdateProductVariantOptionValue [200] (ProductVariantOptionValueUpdate) { 422 ErrorResponse },
    DeleteProductVariantOptionValue [204],
}
types {
    ProductOptionField, ProductOption, ProductVariantOptionInput, OptionValue, ProductVariantOption,
    ProductVariantOptionUpdate, ProductVariantOptionValueField, ProductVariantOptionValueInput,
    ProductVariantOptionValueUpdate,
}
);
