// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Catalog - Product modifiers as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::catalog::product_modifiers" ["v3-catalog-product-modifiers"]
operations {
    GetProductModifiers [200],
    CreateProductModifier [200] (ProductModifierPost) { 409 ErrorResponse, 422 ErrorResponse },
    GetProductModifier [200] { 404 NotFound },
    UpdateProductModifier [200] (ProductModifierUpdate) { 409 ErrorResponse, 422 ErrorResponse },
    DeleteProductModifier [204],
    GetProductModifierValues [200],
    CreateProductModifierValue [200] (ProductModifierValueInput) { 422 ErrorResponse },
    GetProductModifierValue [200] { 404 NotFound },
    UpdateProductModifierValue [200] (ProductModifierValueUpdate) { 422 ErrorResponse },
    DeleteProductModifierValue [204],
    CreateProductModifierImage [200] { 404 NotFound, 422 ErrorResponse },
}
types {
    ProductModifierField, ProductModifierPost, ProductModifierPostOptionValue,
    ProductModifierPostOptionValueAdjusters, ProductModifierPostOptionValueAdjustersPrice,
    CreateProductModifierResult, ProductModifierUpdate, ProductModifierUpdateOptionValue,
    ProductModifierUpdateOptionValueAdjusters, UpdateProductModifierResult, ProductModifierValue,
    ProductModifierOptionValueField, ProductModifierValueInput, AdjustersInput,
    ProductModifierValueUpdate,
}
);
