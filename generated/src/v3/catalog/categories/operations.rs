// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Catalog - Categories.

use bigcommerce_runtime::codegen::{Bare, BareList, Batch, Data, DateTime, Empty, File, Form, Nullable, Page, Parts, operation, outcome};

use super::*;

/// `GET /catalog/categories`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#get-all-categories). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-categories`. Paged by `page` and `limit`. At most 40 requests at the same time.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategories {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCategories {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `id:not_in`.
    pub fn id_not_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:not_in", values);
        self
    }
    /// Query: `id:min`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("id:min", value);
        self
    }
    /// Query: `id:max`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("id:max", value);
        self
    }
    /// Query: `id:greater`.
    pub fn id_greater(mut self, value: i64) -> Self {
        self.parts.query("id:greater", value);
        self
    }
    /// Query: `id:less`.
    pub fn id_less(mut self, value: i64) -> Self {
        self.parts.query("id:less", value);
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
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parts.query("parent_id", value);
        self
    }
    /// Query: `parent_id:in`.
    pub fn parent_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("parent_id:in", values);
        self
    }
    /// Query: `parent_id:min`.
    pub fn parent_id_min(mut self, value: i64) -> Self {
        self.parts.query("parent_id:min", value);
        self
    }
    /// Query: `parent_id:max`.
    pub fn parent_id_max(mut self, value: i64) -> Self {
        self.parts.query("parent_id:max", value);
        self
    }
    /// Query: `parent_id:greater`.
    pub fn parent_id_greater(mut self, value: i64) -> Self {
        self.parts.query("parent_id:greater", value);
        self
    }
    /// Query: `parent_id:less`.
    pub fn parent_id_less(mut self, value: i64) -> Self {
        self.parts.query("parent_id:less", value);
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
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.parts.query("keyword", value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.parts.query("is_visible", value);
        self
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CategoryField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<CategoryField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CategoryField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<CategoryField>::into));
        self
    }
}

operation!(GetCategories() -> Page<Category> {
    id: "getCategories", family: V3, method: GET, path: "/catalog/categories",
    scope: "store_v2_products_read_only", paging: Page, concurrency: 40, deprecated: true,
});

/// What [`CreateCategory`] answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateCategoryOutcome {
    /// Status 200.
    Ok(Category),
    /// Status 207.
    MultiStatus(NotFound),
}

outcome!(CreateCategoryOutcome { 200 Ok(Data<Category>), 207 MultiStatus(Bare<NotFound>) });

/// `POST /catalog/categories`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#create-a-category). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCategory {
    parts: Parts,
    body: CategoryInput,
}

#[allow(deprecated)]
impl CreateCategory {
    /// - `name`: 1 to 50 characters.
    pub fn new(parent_id: i64, name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: CategoryInput::new(parent_id, name),
        }
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    pub fn views(mut self, value: i64) -> Self {
        self.body.views = Some(value);
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.body.page_title = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.search_keywords = Some(value.into());
        self
    }
    pub fn meta_keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.meta_keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<String>) -> Self {
        self.body.meta_description = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn layout_file(mut self, value: impl Into<String>) -> Self {
        self.body.layout_file = Some(value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.body.is_visible = Some(value);
        self
    }
    pub fn default_product_sort(
        mut self,
        value: impl Into<CategoryDefaultProductSort>,
    ) -> Self {
        self.body.default_product_sort = Some(value.into());
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
        self
    }
    pub fn custom_url(mut self, value: CategoryCustomUrl) -> Self {
        self.body.custom_url = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CategoryInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCategory(json body) -> CreateCategoryOutcome {
    id: "createCategory", family: V3, method: POST, path: "/catalog/categories",
    scope: "store_v2_products", deprecated: true,
});

/// `DELETE /catalog/categories`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#delete-categories). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCategories {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteCategories {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `id:not_in`.
    pub fn id_not_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:not_in", values);
        self
    }
    /// Query: `id:min`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("id:min", value);
        self
    }
    /// Query: `id:max`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("id:max", value);
        self
    }
    /// Query: `id:greater`.
    pub fn id_greater(mut self, value: i64) -> Self {
        self.parts.query("id:greater", value);
        self
    }
    /// Query: `id:less`.
    pub fn id_less(mut self, value: i64) -> Self {
        self.parts.query("id:less", value);
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
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parts.query("parent_id", value);
        self
    }
    /// Query: `parent_id:in`.
    pub fn parent_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("parent_id:in", values);
        self
    }
    /// Query: `parent_id:min`.
    pub fn parent_id_min(mut self, value: i64) -> Self {
        self.parts.query("parent_id:min", value);
        self
    }
    /// Query: `parent_id:max`.
    pub fn parent_id_max(mut self, value: i64) -> Self {
        self.parts.query("parent_id:max", value);
        self
    }
    /// Query: `parent_id:greater`.
    pub fn parent_id_greater(mut self, value: i64) -> Self {
        self.parts.query("parent_id:greater", value);
        self
    }
    /// Query: `parent_id:less`.
    pub fn parent_id_less(mut self, value: i64) -> Self {
        self.parts.query("parent_id:less", value);
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
    pub fn keyword(mut self, value: impl Into<String>) -> Self {
        self.parts.query("keyword", value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.parts.query("is_visible", value);
        self
    }
}

operation!(DeleteCategories() -> Empty {
    id: "deleteCategories", family: V3, method: DELETE, path: "/catalog/categories",
    scope: "store_v2_products", deprecated: true,
});

/// `GET /catalog/categories/{category_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#get-a-category). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-categories`. At most 40 requests at the same time.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategory {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCategory {
    pub fn new(category_id: i64) -> Self {
        Self {
            parts: Parts::new([&category_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CategoryField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<CategoryField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<CategoryField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<CategoryField>::into));
        self
    }
}

operation!(GetCategory() -> Data<Category> {
    id: "getCategory", family: V3, method: GET, path: "/catalog/categories/{category_id}",
    scope: "store_v2_products_read_only", concurrency: 40, deprecated: true,
});

/// What [`UpdateCategory`] answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCategoryOutcome {
    /// Status 200.
    Ok(Category),
    /// Status 207.
    MultiStatus(NotFound),
}

outcome!(UpdateCategoryOutcome { 200 Ok(Data<Category>), 207 MultiStatus(Bare<NotFound>) });

/// `PUT /catalog/categories/{category_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#update-a-category). Scope: `store_v2_products`. Feature: `v3-catalog-categories`. At most 40 requests at the same time.
///
/// Errors: 404 [`NotFound`](super::NotFound), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCategory {
    parts: Parts,
    body: CategoryUpdate,
}

#[allow(deprecated)]
impl UpdateCategory {
    /// - `name`: 1 to 50 characters.
    pub fn new(category_id: i64, parent_id: i64, name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&category_id]),
            body: CategoryUpdate::new(parent_id, name),
        }
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    pub fn views(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.views = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.page_title = value.into();
        self
    }
    /// At most 255 characters.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.search_keywords = value.into();
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.body.meta_keywords = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_description = value.into();
        self
    }
    /// At most 500 characters.
    pub fn layout_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.layout_file = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_visible = value.into();
        self
    }
    pub fn default_product_sort(
        mut self,
        value: impl Into<Nullable<CategoryDefaultProductSort>>,
    ) -> Self {
        self.body.default_product_sort = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.image_url = value.into();
        self
    }
    pub fn custom_url(mut self, value: impl Into<Nullable<CategoryCustomUrl>>) -> Self {
        self.body.custom_url = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CategoryUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCategory(json body) -> UpdateCategoryOutcome {
    id: "updateCategory", family: V3, method: PUT, path: "/catalog/categories/{category_id}",
    scope: "store_v2_products", concurrency: 40, deprecated: true,
});

/// `DELETE /catalog/categories/{category_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#delete-a-category). Scope: `store_v2_products`. Feature: `v3-catalog-categories`. At most 40 requests at the same time.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCategory {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteCategory {
    pub fn new(category_id: i64) -> Self {
        Self {
            parts: Parts::new([&category_id]),
        }
    }
}

operation!(DeleteCategory() -> Empty {
    id: "deleteCategory", family: V3, method: DELETE, path: "/catalog/categories/{category_id}",
    scope: "store_v2_products", concurrency: 40, deprecated: true,
});

/// `GET /catalog/categories/{category_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#get-category-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-categories`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategoryMetafields {
    parts: Parts,
}

impl GetCategoryMetafields {
    pub fn new(category_id: i64) -> Self {
        Self {
            parts: Parts::new([&category_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<MetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<MetafieldField>::into),
            );
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.parts.query("id", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `id:not_in`.
    pub fn id_not_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:not_in", values);
        self
    }
    /// Query: `id:min`.
    pub fn id_min(mut self, value: i64) -> Self {
        self.parts.query("id:min", value);
        self
    }
    /// Query: `id:max`.
    pub fn id_max(mut self, value: i64) -> Self {
        self.parts.query("id:max", value);
        self
    }
    /// Query: `id:greater`.
    pub fn id_greater(mut self, value: i64) -> Self {
        self.parts.query("id:greater", value);
        self
    }
    /// Query: `id:less`.
    pub fn id_less(mut self, value: i64) -> Self {
        self.parts.query("id:less", value);
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<MetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<MetafieldField>::into),
            );
        self
    }
}

operation!(GetCategoryMetafields() -> Page<MetafieldFull> {
    id: "getCategoryMetafields", family: V3, method: GET,
    path: "/catalog/categories/{category_id}/metafields", scope: "store_v2_products_read_only",
    paging: PageOrCursor,
});

/// `POST /catalog/categories/{category_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#create-a-category-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCategoryMetafield {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateCategoryMetafield {
    /// - `body_key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `body_namespace`: 1 to 64 characters.
    pub fn new(
        category_id: i64,
        body_key: impl Into<String>,
        value: impl Into<String>,
        body_namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&category_id]),
            body: MetafieldInput::new(body_key, value, body_namespace, permission_set),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCategoryMetafield(json body) -> Data<MetafieldFull> {
    id: "createCategoryMetafield", family: V3, method: POST,
    path: "/catalog/categories/{category_id}/metafields", scope: "store_v2_products",
});

/// `GET /catalog/categories/{category_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#get-a-category-metafield). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-categories`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategoryMetafield {
    parts: Parts,
}

impl GetCategoryMetafield {
    pub fn new(category_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&category_id, &metafield_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<MetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<MetafieldField>::into),
            );
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<MetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "exclude_fields",
                values.into_iter().map(Into::<MetafieldField>::into),
            );
        self
    }
}

operation!(GetCategoryMetafield() -> Data<MetafieldFull> {
    id: "getCategoryMetafield", family: V3, method: GET,
    path: "/catalog/categories/{category_id}/metafields/{metafield_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/categories/{category_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#update-a-category-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCategoryMetafield {
    parts: Parts,
    body: MetafieldUpdate,
}

impl UpdateCategoryMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        category_id: i64,
        metafield_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&category_id, &metafield_id]),
            body: MetafieldUpdate::new(key, value, namespace, permission_set),
        }
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCategoryMetafield(json body) -> Data<MetafieldFull> {
    id: "updateCategoryMetafield", family: V3, method: PUT,
    path: "/catalog/categories/{category_id}/metafields/{metafield_id}", scope: "store_v2_products",
});

/// `DELETE /catalog/categories/{category_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#delete-a-category-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCategoryMetafield {
    parts: Parts,
}

impl DeleteCategoryMetafield {
    pub fn new(category_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&category_id, &metafield_id]),
        }
    }
}

operation!(DeleteCategoryMetafield() -> Empty {
    id: "deleteCategoryMetafield", family: V3, method: DELETE,
    path: "/catalog/categories/{category_id}/metafields/{metafield_id}", scope: "store_v2_products",
});

/// `POST /catalog/categories/{category_id}/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#create-a-category-image). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 400, 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`NotFound`](super::NotFound), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCategoryImage {
    parts: Parts,
    form: Form,
}

impl CreateCategoryImage {
    pub fn new(category_id: i64, image_file: File) -> Self {
        let parts = Parts::new([&category_id]);
        let mut form = Form::new();
        form.file("image_file", image_file);
        Self { parts, form }
    }
}

operation!(CreateCategoryImage(multipart form) -> Data<ImageUrl> {
    id: "createCategoryImage", family: V3, method: POST,
    path: "/catalog/categories/{category_id}/image", scope: "store_v2_products",
});

/// `DELETE /catalog/categories/{category_id}/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#delete-a-category-image). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCategoryImage {
    parts: Parts,
}

impl DeleteCategoryImage {
    pub fn new(category_id: i64) -> Self {
        Self {
            parts: Parts::new([&category_id]),
        }
    }
}

operation!(DeleteCategoryImage() -> Empty {
    id: "deleteCategoryImage", family: V3, method: DELETE,
    path: "/catalog/categories/{category_id}/image", scope: "store_v2_products",
});

/// `GET /catalog/categories/{category_id}/products/sort-order`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#get-product-sort-order). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-categories`. Paged by `page` and `limit`.
///
/// Errors: 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategorySortOrders {
    parts: Parts,
}

impl GetCategorySortOrders {
    pub fn new(category_id: i64) -> Self {
        Self {
            parts: Parts::new([&category_id]),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
}

operation!(GetCategorySortOrders() -> Page<ProductSortOrder> {
    id: "getCategorySortOrders", family: V3, method: GET,
    path: "/catalog/categories/{category_id}/products/sort-order",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `PUT /catalog/categories/{category_id}/products/sort-order`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#update-product-sort-order). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 401, 403 [`UnprocessableContentError`](super::UnprocessableContentError), 404 [`NotFound`](super::NotFound), 415, 422 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCategorySortOrders {
    parts: Parts,
    body: Vec<ProductSortOrderUpdate>,
}

impl UpdateCategorySortOrders {
    pub fn new(
        category_id: i64,
        body: impl IntoIterator<Item = ProductSortOrderUpdate>,
    ) -> Self {
        Self {
            parts: Parts::new([&category_id]),
            body: body.into_iter().collect(),
        }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
}

operation!(UpdateCategorySortOrders(json body) -> BareList<ProductSortOrder> {
    id: "updateCategorySortOrders", family: V3, method: PUT,
    path: "/catalog/categories/{category_id}/products/sort-order", scope: "store_v2_products",
});

/// `GET /catalog/categories/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#get-all-category-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-categories`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategoriesMetafields {
    parts: Parts,
}

impl GetCategoriesMetafields {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.parts.query("key", value.into());
        self
    }
    /// Query: `key:in`.
    pub fn key_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("key:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
        self
    }
    /// Query: `namespace:in`.
    pub fn namespace_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("namespace:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<FieldName>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<FieldName>::into));
        self
    }
    /// Query: `date_modified:min`.
    pub fn date_modified_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:min", value.into());
        self
    }
    /// Query: `date_modified:max`.
    pub fn date_modified_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_modified:max", value.into());
        self
    }
    /// Query: `date_created:min`.
    pub fn date_created_min(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:min", value.into());
        self
    }
    /// Query: `date_created:max`.
    pub fn date_created_max(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("date_created:max", value.into());
        self
    }
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetCategoriesMetafields() -> Page<Metafield> {
    id: "getCategoriesMetafields", family: V3, method: GET, path: "/catalog/categories/metafields",
    scope: "store_v2_products_read_only", paging: PageOrCursor,
});

/// `POST /catalog/categories/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#create-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCategoriesMetafields {
    parts: Parts,
    body: Vec<MetafieldPost>,
}

impl CreateCategoriesMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateCategoriesMetafields(json body) -> Batch<Metafield> {
    id: "createCategoriesMetafields", family: V3, method: POST,
    path: "/catalog/categories/metafields", scope: "store_v2_products",
});

/// `PUT /catalog/categories/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#update-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCategoriesMetafields {
    parts: Parts,
    body: Vec<MetafieldPut>,
}

impl UpdateCategoriesMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateCategoriesMetafields(json body) -> Batch<Metafield> {
    id: "updateCategoriesMetafields", family: V3, method: PUT,
    path: "/catalog/categories/metafields", scope: "store_v2_products",
});

/// `DELETE /catalog/categories/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/categories#delete-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-categories`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCategoriesMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteCategoriesMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteCategoriesMetafields(json body) -> Batch<i64> {
    id: "deleteCategoriesMetafields", family: V3, method: DELETE,
    path: "/catalog/categories/metafields", scope: "store_v2_products",
});

/// `GET /catalog/categories/tree`
///
/// Not in the reference; stores answer it. Scope: `store_v2_products_read_only`. Feature: `v3-catalog-categories`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCategoryTree {
    parts: Parts,
}

impl GetCategoryTree {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCategoryTree() -> Page<CategoryTreeNode> {
    id: "getCategoryTree", family: V3, method: GET, path: "/catalog/categories/tree",
    scope: "store_v2_products_read_only",
});
