// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Catalog - Categories as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::catalog::categories" ["v3-catalog-categories"]
operations {
    GetCategories [200],
    CreateCategory [200 207] (CategoryInput) { 409 ErrorResponse, 422 ErrorResponse },
    DeleteCategories [204],
    GetCategory [200] { 404 NotFound },
    UpdateCategory [200 207] (CategoryUpdate) { 404 NotFound, 409 ErrorResponse, 422 ErrorResponse },
    DeleteCategory [204],
    GetCategoryMetafields [200],
    CreateCategoryMetafield [200] (MetafieldInput) { 400 BadRequestError, 409 ErrorResponse, 422 ErrorResponse },
    GetCategoryMetafield [200] { 404 NotFound },
    UpdateCategoryMetafield [200] (MetafieldUpdate) { 400 BadRequestError, 404 NotFound },
    DeleteCategoryMetafield [204] { 404 NotFound },
    CreateCategoryImage [200] { 403 UnprocessableContentError, 404 NotFound, 422 ErrorResponse },
    DeleteCategoryImage [204] { 403 UnprocessableContentError, 404 NotFound },
    GetCategorySortOrders [200] { 403 UnprocessableContentError, 404 NotFound },
    UpdateCategorySortOrders [200] (Vec<ProductSortOrderUpdate>) { 403 UnprocessableContentError, 404 NotFound, 422 NotFound },
    GetCategoriesMetafields [200],
    CreateCategoriesMetafields [200] (Vec<MetafieldPost>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    UpdateCategoriesMetafields [200] (Vec<MetafieldPut>) { 400 BadRequestError, 422 MetaFieldPartialSuccessPostPut },
    DeleteCategoriesMetafields [200] (Vec<i64>) { 400 BadRequestError, 422 MetaFieldPartialSuccessDelete },
    GetCategoryTree [200],
}
types {
    Sort, CategoryField, Category, CategoryInput, CategoryCustomUrl, CategoryUpdate,
    ProductSortOrder, ProductSortOrderUpdate, CategoryTreeNode,
}
);
