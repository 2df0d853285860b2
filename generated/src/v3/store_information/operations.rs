// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Store Information.

use bigcommerce_runtime::codegen::{Batch, Data, DateTime, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /store/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#get-all-store-metafields). Scope: `store_v2_information_read_only`. Feature: `v3-store-information`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreMetafields {
    parts: Parts,
}

impl GetStoreMetafields {
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
    pub fn include_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<StoreMetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<StoreMetafieldField>::into),
            );
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
    pub fn direction(mut self, value: impl Into<Direction>) -> Self {
        self.parts.query("direction", value.into());
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

operation!(GetStoreMetafields() -> Page<CartMetafield> {
    id: "getStoreMetafields", family: V3, method: GET, path: "/store/metafields",
    scope: "store_v2_information_read_only", paging: PageOrCursor,
});

/// `POST /store/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#create-multiple-metafields). Scope: `store_v2_information`. Feature: `v3-store-information`.
///
/// Errors: 422 [`MetaFieldCollectionResponsePartialSuccessPostPut`](super::MetaFieldCollectionResponsePartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateStoresMetafields {
    parts: Parts,
    body: Vec<MetafieldInput>,
}

impl CreateStoresMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldInput>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateStoresMetafields(json body) -> Batch<CartMetafield> {
    id: "createStoresMetafields", family: V3, method: POST, path: "/store/metafields",
    scope: "store_v2_information",
});

/// `PUT /store/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#update-multiple-metafields). Scope: `store_v2_information`. Feature: `v3-store-information`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldCollectionResponsePartialSuccessPostPut`](super::MetaFieldCollectionResponsePartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreMetafields {
    parts: Parts,
    body: Vec<CartsMetafieldUpdate>,
}

impl UpdateStoreMetafields {
    pub fn new(body: impl IntoIterator<Item = CartsMetafieldUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateStoreMetafields(json body) -> Batch<CartMetafield> {
    id: "updateStoreMetafields", family: V3, method: PUT, path: "/store/metafields",
    scope: "store_v2_information",
});

/// `DELETE /store/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#delete-multiple-metafields). Scope: `store_v2_information`. Feature: `v3-store-information`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteStoreMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteStoreMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteStoreMetafields(json body) -> Batch<i64> {
    id: "deleteStoreMetafields", family: V3, method: DELETE, path: "/store/metafields",
    scope: "store_v2_information",
});

/// `GET /store/metafields/{metafieldId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#get-a-store-metafield). Scope: `store_v2_information_read_only`. Feature: `v3-store-information`.
///
/// Errors: 404 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoreMetafield {
    parts: Parts,
}

impl GetStoreMetafield {
    pub fn new(metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&metafield_id]),
        }
    }
}

operation!(GetStoreMetafield() -> Data<CartMetafield> {
    id: "getStoreMetafield", family: V3, method: GET, path: "/store/metafields/{metafieldId}",
    scope: "store_v2_information_read_only",
});

/// `PUT /store/metafields/{metafieldId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#update-a-store-metafield). Scope: `store_v2_information`. Feature: `v3-store-information`.
///
/// Errors: 404 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateStoreMetafield {
    parts: Parts,
    body: MetafieldUpdate,
}

impl UpdateStoreMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        metafield_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&metafield_id]),
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

operation!(UpdateStoreMetafield(json body) -> Data<CartMetafield> {
    id: "updateStoreMetafield", family: V3, method: PUT, path: "/store/metafields/{metafieldId}",
    scope: "store_v2_information",
});

/// `DELETE /store/metafields/{metafieldId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/store-information#delete-a-metafield). Scope: `store_v2_information`. Feature: `v3-store-information`.
///
/// Errors: 404 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteStoreMetafield {
    parts: Parts,
}

impl DeleteStoreMetafield {
    pub fn new(metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&metafield_id]),
        }
    }
}

operation!(DeleteStoreMetafield() -> Empty {
    id: "deleteStoreMetafield", family: V3, method: DELETE, path: "/store/metafields/{metafieldId}",
    scope: "store_v2_information",
});
