// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Catalog - Category trees as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::catalog::category_trees" ["v3-catalog-category-trees"]
operations {
    GetAllCategories [200] { 403 GeneralError, 422 CategoryError },
    CreateCategories [201 207] (Vec<CreateCategory>) { 400 ErrorRequest, 403 GeneralError, 422 CategoryError },
    UpdateCategories [200 207] (Vec<UpdateCategory>) { 400 ErrorRequest, 403 GeneralError, 422 CategoryError },
    DeleteTreeCategories [202] { 400 ErrorRequest, 403 GeneralError, 422 CategoryError },
    GetCategoryTrees [200] { 403 GeneralError, 422 CategoryError },
    UpsertCategoryTrees [200] (Vec<TreeUpdate>) { 403 GeneralError, 422 ErrorResponse },
    DeleteCategoryTrees [204] { 403 GeneralError, 422 CategoryError },
    GetCategoryTree [200] { 403 GeneralError, 404 ErrorResponse },
}
types {
    GetCategoriesField, GetCategories, Url, CategoryError, CreateCategory, UpdateCategory,
    SuccessNoContent, Tree, TreeUpdate, CategoryNode,
}
);
