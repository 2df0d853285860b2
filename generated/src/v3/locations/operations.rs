// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Locations.

use bigcommerce_runtime::codegen::{Bare, Batch, Data, DateTime, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /inventory/locations`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#get-locations). Scope: `store_locations_read_only`. Feature: `v3-locations`. Paged by `page` and `limit`. At most 50 requests at the same time.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLocations {
    parts: Parts,
}

impl GetLocations {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `location_id:in`.
    pub fn location_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("location_id:in", values);
        self
    }
    /// Query: `location_code:in`.
    pub fn location_code_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts
            .list("location_code:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn is_default(mut self, value: bool) -> Self {
        self.parts.query("is_default", value);
        self
    }
    /// Query: `type_id:in`.
    pub fn type_id_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("type_id:in", values.into_iter().map(Into::<String>::into));
        self
    }
    pub fn managed_by_external_source(mut self, value: bool) -> Self {
        self.parts.query("managed_by_external_source", value);
        self
    }
    pub fn is_active(mut self, value: bool) -> Self {
        self.parts.query("is_active", value);
        self
    }
    pub fn storefront_visibility(mut self, value: bool) -> Self {
        self.parts.query("storefront_visibility", value);
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
}

operation!(GetLocations() -> Page<Location> {
    id: "getLocations", family: V3, method: GET, path: "/inventory/locations",
    scope: "store_locations_read_only", paging: Page, concurrency: 50,
});

/// `POST /inventory/locations`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#create-locations). Scope: `store_locations`. Feature: `v3-locations`. At most 1000 items in one request; 50 requests at the same time.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateLocations {
    parts: Parts,
    body: Vec<LocationsCreateRequest>,
}

impl CreateLocations {
    pub fn new(body: impl IntoIterator<Item = LocationsCreateRequest>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateLocations(json body) -> Bare<SimpleTransaction> {
    id: "createLocations", family: V3, method: POST, path: "/inventory/locations",
    scope: "store_locations", batch: 1000 of body, concurrency: 50,
});

/// `PUT /inventory/locations`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#update-locations). Scope: `store_locations`. Feature: `v3-locations`. At most 1000 items in one request; 50 requests at the same time.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateLocations {
    parts: Parts,
    body: Vec<LocationsUpdateRequest>,
}

impl UpdateLocations {
    pub fn new(body: impl IntoIterator<Item = LocationsUpdateRequest>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateLocations(json body) -> Bare<SimpleTransaction> {
    id: "updateLocations", family: V3, method: PUT, path: "/inventory/locations",
    scope: "store_locations", batch: 1000 of body, concurrency: 50,
});

/// `DELETE /inventory/locations`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#delete-locations). Scope: `store_locations`. Feature: `v3-locations`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteLocations {
    parts: Parts,
}

impl DeleteLocations {
    /// - `location_id_in`: Query: `location_id:in`.
    pub fn new(location_id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("location_id:in", location_id_in);
        Self { parts }
    }
}

operation!(DeleteLocations() -> Bare<SimpleTransaction> {
    id: "deleteLocations", family: V3, method: DELETE, path: "/inventory/locations",
    scope: "store_locations",
});

/// `GET /inventory/locations/{location_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#get-metafields). Scope: `store_locations_read_only`. Feature: `v3-locations`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLocationMetafields {
    parts: Parts,
}

impl GetLocationMetafields {
    pub fn new(location_id: i64) -> Self {
        Self {
            parts: Parts::new([&location_id]),
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
        values: impl IntoIterator<Item = impl Into<StoreMetafieldField>>,
    ) -> Self {
        self.parts
            .list(
                "include_fields",
                values.into_iter().map(Into::<StoreMetafieldField>::into),
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
}

operation!(GetLocationMetafields() -> Page<Metafield> {
    id: "getLocationMetafields", family: V3, method: GET,
    path: "/inventory/locations/{location_id}/metafields", scope: "store_locations_read_only",
    paging: PageOrCursor,
});

/// `POST /inventory/locations/{location_id}/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#create-a-metafield). Scope: `store_locations`. Feature: `v3-locations`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 409 [`ConflictError`](super::ConflictError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateLocationMetafield {
    parts: Parts,
    body: MetafieldInput,
}

impl CreateLocationMetafield {
    /// - `key`: 1 to 64 characters.
    /// - `value`: 1 to 65535 characters.
    /// - `namespace`: 1 to 64 characters.
    pub fn new(
        location_id: i64,
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<PermissionSet>,
    ) -> Self {
        Self {
            parts: Parts::new([&location_id]),
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

operation!(CreateLocationMetafield(json body) -> Data<Metafield> {
    id: "createLocationMetafield", family: V3, method: POST,
    path: "/inventory/locations/{location_id}/metafields", scope: "store_locations",
});

/// `GET /inventory/locations/{location_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#get-a-metafield). Scope: `store_locations_read_only`. Feature: `v3-locations`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLocationMetafield {
    parts: Parts,
}

impl GetLocationMetafield {
    pub fn new(location_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&location_id, &metafield_id]),
        }
    }
}

operation!(GetLocationMetafield() -> Data<Metafield> {
    id: "getLocationMetafield", family: V3, method: GET,
    path: "/inventory/locations/{location_id}/metafields/{metafield_id}",
    scope: "store_locations_read_only",
});

/// `PUT /inventory/locations/{location_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#update-a-metafield). Scope: `store_locations`. Feature: `v3-locations`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateLocationMetafield {
    parts: Parts,
    body: MetafieldBase,
}

impl UpdateLocationMetafield {
    pub fn new(location_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&location_id, &metafield_id]),
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

operation!(UpdateLocationMetafield(json body) -> Data<Metafield> {
    id: "updateLocationMetafield", family: V3, method: PUT,
    path: "/inventory/locations/{location_id}/metafields/{metafield_id}", scope: "store_locations",
});

/// `DELETE /inventory/locations/{location_id}/metafields/{metafield_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#delete-a-metafield). Scope: `store_locations`. Feature: `v3-locations`.
///
/// Errors: 404 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteLocationMetafield {
    parts: Parts,
}

impl DeleteLocationMetafield {
    pub fn new(location_id: i64, metafield_id: i64) -> Self {
        Self {
            parts: Parts::new([&location_id, &metafield_id]),
        }
    }
}

operation!(DeleteLocationMetafield() -> Empty {
    id: "deleteLocationMetafield", family: V3, method: DELETE,
    path: "/inventory/locations/{location_id}/metafields/{metafield_id}", scope: "store_locations",
});

/// `GET /inventory/locations/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#get-all-metafields). Scope: `store_locations_read_only`. Feature: `v3-locations`. Paged by `page` and `limit`, or by cursor.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLocationsMetafields {
    parts: Parts,
}

impl GetLocationsMetafields {
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
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.parts.query("before", value.into());
        self
    }
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.parts.query("after", value.into());
        self
    }
}

operation!(GetLocationsMetafields() -> Page<Metafield> {
    id: "getLocationsMetafields", family: V3, method: GET, path: "/inventory/locations/metafields",
    scope: "store_locations_read_only", paging: PageOrCursor,
});

/// `POST /inventory/locations/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#create-multiple-metafields). Scope: `store_locations`. Feature: `v3-locations`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateLocationsMetafields {
    parts: Parts,
    body: Vec<MetafieldPost>,
}

impl CreateLocationsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateLocationsMetafields(json body) -> Batch<Metafield> {
    id: "createLocationsMetafields", family: V3, method: POST,
    path: "/inventory/locations/metafields", scope: "store_locations",
});

/// `PUT /inventory/locations/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#update-multiple-metafields). Scope: `store_locations`. Feature: `v3-locations`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`MetaFieldPartialSuccessPostPut`](super::MetaFieldPartialSuccessPostPut).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateLocationsMetafields {
    parts: Parts,
    body: Vec<MetafieldPut>,
}

impl UpdateLocationsMetafields {
    pub fn new(body: impl IntoIterator<Item = MetafieldPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateLocationsMetafields(json body) -> Batch<Metafield> {
    id: "updateLocationsMetafields", family: V3, method: PUT,
    path: "/inventory/locations/metafields", scope: "store_locations",
});

/// `DELETE /inventory/locations/metafields`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/locations#delete-multiple-metafields). Scope: `store_locations`. Feature: `v3-locations`.
///
/// Errors: 422 [`MetaFieldPartialSuccessDelete`](super::MetaFieldPartialSuccessDelete).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteLocationsMetafields {
    parts: Parts,
    body: Vec<i64>,
}

impl DeleteLocationsMetafields {
    pub fn new(body: impl IntoIterator<Item = i64>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(DeleteLocationsMetafields(json body) -> Batch<i64> {
    id: "deleteLocationsMetafields", family: V3, method: DELETE,
    path: "/inventory/locations/metafields", scope: "store_locations",
});
