// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Catalog - Category trees.

use bigcommerce_runtime::codegen::{Bare, Batch, Empty, Json, Page, Parts, operation, outcome};

use super::*;

/// `GET /catalog/trees/categories`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees#get-all-categories). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-category-trees`. Paged by `page` and `limit`.
///
/// Errors: 400, 401, 403 [`GeneralError`](super::GeneralError), 422 [`CategoryError`](super::CategoryError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllCategories {
    parts: Parts,
}

impl GetAllCategories {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `category_uuid:in`.
    pub fn category_uuid_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .list("category_uuid:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `category_uuid:not_in`.
    pub fn category_uuid_not_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .list("category_uuid:not_in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `category_id:in`.
    pub fn category_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("category_id:in", values);
        self
    }
    /// Query: `category_id:not_in`.
    pub fn category_id_not_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("category_id:not_in", values);
        self
    }
    /// Query: `tree_id:in`.
    pub fn tree_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("tree_id:in", values);
        self
    }
    /// Query: `tree_id:not_in`.
    pub fn tree_id_not_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("tree_id:not_in", values);
        self
    }
    /// Query: `parent_id:in`.
    pub fn parent_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("parent_id:in", values);
        self
    }
    /// Query: `parent_id:not_in`.
    pub fn parent_id_not_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("parent_id:not_in", values);
        self
    }
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.parts.query("page_title", value.into());
        self
    }
    /// Query: `page_title:like`.
    pub fn page_title_like(mut self, value: impl Into<String>) -> Self {
        self.parts.query("page_title:like", value.into());
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    /// Query: `name:like`.
    pub fn name_like(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name:like", value.into());
        self
    }
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.parts.query("keyword", value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.parts.query("is_visible", value);
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<GetCategoriesField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<GetCategoriesField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<GetCategoriesField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<GetCategoriesField>::into),
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

operation!(GetAllCategories() -> Page<GetCategories> {
    id: "getAllCategories", family: V3, method: GET, path: "/catalog/trees/categories",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `POST /catalog/trees/categories`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees#create-categories). Scope: `store_v2_products`. Feature: `v3-catalog-category-trees`. At most 50 items in one request.
///
/// Errors: 400 [`ErrorRequest`](super::ErrorRequest), 401, 403 [`GeneralError`](super::GeneralError), 422 [`CategoryError`](super::CategoryError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCategories {
    parts: Parts,
    body: Vec<CreateCategory>,
}

impl CreateCategories {
    pub fn new(body: impl IntoIterator<Item = CreateCategory>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateCategories(json body) -> Batch<GetCategories> {
    id: "createCategories", family: V3, method: POST, path: "/catalog/trees/categories",
    scope: "store_v2_products", batch: 50 of body,
});

/// What [`UpdateCategories`] answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCategoriesOutcome {
    /// Status 200.
    Ok(SuccessNoContent),
    /// Status 207.
    MultiStatus(Batch<Json>),
}

outcome!(UpdateCategoriesOutcome { 200 Ok(Bare<SuccessNoContent>), 207 MultiStatus(Batch<Json>) });

/// `PUT /catalog/trees/categories`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees#update-categories). Scope: `store_v2_products`. Feature: `v3-catalog-category-trees`. At most 50 items in one request.
///
/// Errors: 400 [`ErrorRequest`](super::ErrorRequest), 401, 403 [`GeneralError`](super::GeneralError), 422 [`CategoryError`](super::CategoryError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCategories {
    parts: Parts,
    body: Vec<UpdateCategory>,
}

impl UpdateCategories {
    pub fn new(body: impl IntoIterator<Item = UpdateCategory>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCategories(json body) -> UpdateCategoriesOutcome {
    id: "updateCategories", family: V3, method: PUT, path: "/catalog/trees/categories",
    scope: "store_v2_products", batch: 50 of body,
});

/// `DELETE /catalog/trees/categories`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees#delete-categories). Scope: `store_v2_products`. Feature: `v3-catalog-category-trees`.
///
/// Errors: 400 [`ErrorRequest`](super::ErrorRequest), 401, 403 [`GeneralError`](super::GeneralError), 422 [`CategoryError`](super::CategoryError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteTreeCategories {
    parts: Parts,
}

impl DeleteTreeCategories {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `category_uuid:in`.
    pub fn category_uuid_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .list("category_uuid:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `category_id:in`.
    pub fn category_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("category_id:in", values);
        self
    }
    /// Query: `tree_id:in`.
    pub fn tree_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("tree_id:in", values);
        self
    }
    /// Query: `parent_id:in`.
    pub fn parent_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("parent_id:in", values);
        self
    }
}

operation!(DeleteTreeCategories() -> Bare<SuccessNoContent> {
    id: "deleteTreeCategories", family: V3, method: DELETE, path: "/catalog/trees/categories",
    scope: "store_v2_products",
});

/// `GET /catalog/trees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees#get-all-category-trees). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-category-trees`.
///
/// Errors: 401, 403 [`GeneralError`](super::GeneralError), 422 [`CategoryError`](super::CategoryError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategoryTrees {
    parts: Parts,
}

impl GetCategoryTrees {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
}

operation!(GetCategoryTrees() -> Page<Tree> {
    id: "getCategoryTrees", family: V3, method: GET, path: "/catalog/trees",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/trees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees#upsert-category-trees). Scope: `store_v2_products`. Feature: `v3-catalog-category-trees`. At most 50 items in one request.
///
/// Errors: 401, 403 [`GeneralError`](super::GeneralError), 413, 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertCategoryTrees {
    parts: Parts,
    body: Vec<TreeUpdate>,
}

impl UpsertCategoryTrees {
    pub fn new(body: impl IntoIterator<Item = TreeUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpsertCategoryTrees(json body) -> Page<Tree> {
    id: "upsertCategoryTrees", family: V3, method: PUT, path: "/catalog/trees",
    scope: "store_v2_products", batch: 50 of body,
});

/// `DELETE /catalog/trees`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees#delete-category-trees). Scope: `store_v2_products`. Feature: `v3-catalog-category-trees`.
///
/// Errors: 401, 403 [`GeneralError`](super::GeneralError), 422 [`CategoryError`](super::CategoryError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCategoryTrees {
    parts: Parts,
}

impl DeleteCategoryTrees {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
}

operation!(DeleteCategoryTrees() -> Empty {
    id: "deleteCategoryTrees", family: V3, method: DELETE, path: "/catalog/trees",
    scope: "store_v2_products",
});

/// `GET /catalog/trees/{tree_id}/categories`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/category-trees#get-a-category-tree). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-category-trees`. At most 1 request at the same time.
///
/// Errors: 401, 403 [`GeneralError`](super::GeneralError), 404 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategoryTree {
    parts: Parts,
}

impl GetCategoryTree {
    pub fn new(tree_id: i64) -> Self {
        Self {
            parts: Parts::new([&tree_id]),
        }
    }
    pub fn depth(mut self, value: i64) -> Self {
        self.parts.query("depth", value);
        self
    }
}

operation!(GetCategoryTree() -> Page<CategoryNode> {
    id: "getCategoryTree", family: V3, method: GET, path: "/catalog/trees/{tree_id}/categories",
    scope: "store_v2_products_read_only", concurrency: 1,
});
