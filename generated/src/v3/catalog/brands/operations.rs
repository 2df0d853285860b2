// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Catalog - Brands.

use bigcommerce_runtime::codegen::{Batch, Data, DateTime, Empty, File, Form, Nullable, Page, Parts, Saved, operation};

use super::*;

/// `GET /catalog/brands`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#get-all-brands). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-brands`. Paged by `page` and `limit`.
///
/// Errors: 401, 403 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBrands {
    parts: Parts,
}

impl GetBrands {
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
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.parts.query("page_title", value.into());
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
        values: impl IntoIterator<Item = impl Into<BrandField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<BrandField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<BrandField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<BrandField>::into));
        self
    }
    pub fn sort(mut self, value: impl Into<Sort>) -> Self {
        self.parts.query("sort", value.into());
        self
    }
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
        self
    }
}

operation!(GetBrands() -> Page<Brand> {
    id: "getBrands", family: V3, method: GET, path: "/catalog/brands",
    scope: "store_v2_products_read_only", paging: Page,
});

/// `POST /catalog/brands`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#create-a-brand). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 401, 403 [`ConflictError`](super::ConflictError), 404 [`ConflictError`](super::ConflictError), 409 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBrand {
    parts: Parts,
    body: BrandInput,
}

impl CreateBrand {
    /// - `name`: 1 to 255 characters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: BrandInput::new(name),
        }
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.body.page_title = Some(value.into());
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
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.search_keywords = Some(value.into());
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
        self
    }
    pub fn custom_url(mut self, value: CustomUrl) -> Self {
        self.body.custom_url = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BrandInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBrand(json body) -> Saved<Brand> {
    id: "createBrand", family: V3, method: POST, path: "/catalog/brands",
    scope: "store_v2_products",
});

/// `DELETE /catalog/brands`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#delete-brands). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 401, 403 [`ConflictError`](super::ConflictError), 422 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBrands {
    parts: Parts,
}

impl DeleteBrands {
    pub fn new(name: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("name", name.into());
        Self { parts }
    }
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.parts.query("page_title", value.into());
        self
    }
}

operation!(DeleteBrands() -> Empty {
    id: "deleteBrands", family: V3, method: DELETE, path: "/catalog/brands",
    scope: "store_v2_products",
});

/// `GET /catalog/brands/{brand_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#get-a-brand). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-brands`.
///
/// Errors: 401, 403 [`ConflictError`](super::ConflictError), 404 [`NotFound`](super::NotFound), 409 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBrand {
    parts: Parts,
}

impl GetBrand {
    pub fn new(brand_id: i64) -> Self {
        Self {
            parts: Parts::new([&brand_id]),
        }
    }
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<BrandField>>,
    ) -> Self {
        self.parts
            .list("include_fields", values.into_iter().map(Into::<BrandField>::into));
        self
    }
    pub fn exclude_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<BrandField>>,
    ) -> Self {
        self.parts
            .list("exclude_fields", values.into_iter().map(Into::<BrandField>::into));
        self
    }
}

operation!(GetBrand() -> Data<Brand> {
    id: "getBrand", family: V3, method: GET, path: "/catalog/brands/{brand_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/brands/{brand_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#update-a-brand). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 401, 403 [`ConflictError`](super::ConflictError), 404 [`ConflictError`](super::ConflictError), 409 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBrand {
    parts: Parts,
    body: BrandUpdate,
}

impl UpdateBrand {
    /// - `name`: 1 to 255 characters.
    pub fn new(brand_id: i64, name: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&brand_id]),
            body: BrandUpdate::new(name),
        }
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.page_title = value.into();
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
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.search_keywords = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.image_url = value.into();
        self
    }
    pub fn custom_url(mut self, value: impl Into<Nullable<CustomUrl>>) -> Self {
        self.body.custom_url = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BrandUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateBrand(json body) -> Saved<Brand> {
    id: "updateBrand", family: V3, method: PUT, path: "/catalog/brands/{brand_id}",
    scope: "store_v2_products",
});

/// `DELETE /catalog/brands/{brand_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#delete-a-brand). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 401, 403 [`ConflictError`](super::ConflictError), 404 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBrand {
    parts: Parts,
}

impl DeleteBrand {
    pub fn new(brand_id: i64) -> Self {
        Self {
            parts: Parts::new([&brand_id]),
        }
    }
}

operation!(DeleteBrand() -> Empty {
    id: "deleteBrand", family: V3, method: DELETE, path: "/catalog/brands/{brand_id}",
    scope: "store_v2_products",
});

/// `GET /catalog/brands/{brand_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#get-brand-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-brands`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBrandMetafields {
    parts: Parts,
}

impl GetBrandMetafields {
    pub fn new(brand_id: i64) -> Self {
        Self {
            parts: Parts::new([&brand_id]),
        }
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
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.parts.query("namespace", value.into());
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
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetBrandMetafields() -> Page<Metafield> {
    id: "getBrandMetafields", family: V3, method: GET,
    path: "/catalog/brands/{brand_id}/metafields", scope: "store_v2_products_read_only",
    paging: PageOrCursor,
});

/// `POST /catalog/brands/{brand_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#create-a-brand-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`ErrorResponse`](super::ErrorResponse), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBrandMetafield {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateBrandMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        brand_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&brand_id]),
            body: MetafieldInput::new(key, value, namespace, permission_set),
        }
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

operation!(CreateBrandMetafield(json body) -> Data<Metafield> {
    id: "createBrandMetafield", family: V3, method: POST,
    path: "/catalog/brands/{brand_id}/metafields", scope: "store_v2_products",
});

/// `GET /catalog/brands/{brand_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#get-a-brand-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-brands`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBrandMetafield {
    parts: Parts,
}

impl GetBrandMetafield {
    pub fn new(brand_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&brand_id, &metafield_id]),
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

operation!(GetBrandMetafield() -> Data<Metafield> {
    id: "getBrandMetafield", family: V3, method: GET,
    path: "/catalog/brands/{brand_id}/metafields/{metafield_id}",
    scope: "store_v2_products_read_only",
});

/// `PUT /catalog/brands/{brand_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#update-a-brand-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBrandMetafield {
    parts: Parts,
    body: MetafieldBase,
}

impl UpdateBrandMetafield {
    pub fn new(brand_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&brand_id, &metafield_id]),
            body: MetafieldBase::new(),
        }
    }
    pub fn permission_set(mut self, value: impl Into<Nullable<PermissionSet>>) -> Self {
        self.body.permission_set = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn namespace(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.namespace = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn key(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.key = value.into();
        self
    }
    /// 1 to 65535 characters.
    pub fn value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.value = value.into();
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MetafieldBase) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateBrandMetafield(json body) -> Data<Metafield> {
    id: "updateBrandMetafield", family: V3, method: PUT,
    path: "/catalog/brands/{brand_id}/metafields/{metafield_id}", scope: "store_v2_products",
});

/// `DELETE /catalog/brands/{brand_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#delete-a-brand-metafield). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 404 [`NotFound`](super::NotFound).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBrandMetafield {
    parts: Parts,
}

impl DeleteBrandMetafield {
    pub fn new(brand_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&brand_id, &metafield_id]),
        }
    }
}

operation!(DeleteBrandMetafield() -> Empty {
    id: "deleteBrandMetafield", family: V3, method: DELETE,
    path: "/catalog/brands/{brand_id}/metafields/{metafield_id}", scope: "store_v2_products",
});

/// `POST /catalog/brands/{brand_id}/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#create-a-brand-image). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 400, 404 [`NotFound`](super::NotFound), 422 [`ErrorResponse`](super::ErrorResponse).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBrandImage {
    parts: Parts,
    form: Form,
}

impl CreateBrandImage {
    pub fn new(brand_id: i64, image_file: File) -> Self {
        let parts = Parts::new([&brand_id]);
        let mut form = Form::new();
        form.file("image_file", image_file);
        Self { parts, form }
    }
}

operation!(CreateBrandImage(multipart form) -> Data<ImageUrl> {
    id: "createBrandImage", family: V3, method: POST, path: "/catalog/brands/{brand_id}/image",
    scope: "store_v2_products",
});

/// `DELETE /catalog/brands/{brand_id}/image`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#delete-a-brand-image). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBrandImage {
    parts: Parts,
}

impl DeleteBrandImage {
    pub fn new(brand_id: i64) -> Self {
        Self {
            parts: Parts::new([&brand_id]),
        }
    }
}

operation!(DeleteBrandImage() -> Empty {
    id: "deleteBrandImage", family: V3, method: DELETE, path: "/catalog/brands/{brand_id}/image",
    scope: "store_v2_products",
});

/// `GET /catalog/brands/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#get-all-brand-metafields). Scope: `store_v2_products_read_only`. Feature: `v3-catalog-brands`. Paged by `page` and `limit`, or by cursor.
///
/// Errors: 400 [`ErrorDetailed`](super::ErrorDetailed).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBrandsMetafields {
    parts: Parts,
}

impl GetBrandsMetafields {
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

operation!(GetBrandsMetafields() -> Page<Metafield> {
    id: "getBrandsMetafields", family: V3, method: GET, path: "/catalog/brands/metafields",
    scope: "store_v2_products_read_only", paging: PageOrCursor,
});

/// `POST /catalog/brands/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#create-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBrandsMetafields {
    parts: Parts,
    body: Vec<MetafieldPost>,
}

impl CreateBrandsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateBrandsMetafields(json body) -> Batch<Metafield> {
    id: "createBrandsMetafields", family: V3, method: POST, path: "/catalog/brands/metafields",
    scope: "store_v2_products",
});

/// `PUT /catalog/brands/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#update-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 400 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBrandsMetafields {
    parts: Parts,
    body: Vec<MetafieldPut>,
}

impl UpdateBrandsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateBrandsMetafields(json body) -> Batch<Metafield> {
    id: "updateBrandsMetafields", family: V3, method: PUT, path: "/catalog/brands/metafields",
    scope: "store_v2_products",
});

/// `DELETE /catalog/brands/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-catalog/brands#delete-multiple-metafields). Scope: `store_v2_products`. Feature: `v3-catalog-brands`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBrandsMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteBrandsMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteBrandsMetafields(json body) -> Batch<i64> {
    id: "deleteBrandsMetafields", family: V3, method: DELETE, path: "/catalog/brands/metafields",
    scope: "store_v2_products",
});
