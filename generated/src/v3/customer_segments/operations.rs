// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Segments API.

use bigcommerce_runtime::codegen::{Empty, Page, Parts, operation};

use super::*;

/// `GET /segments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#get-all-segments). Scope: `store_v2_customers_read_only`. Feature: `v3-customer-segments`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPaginatedSegmentsList {
    parts: Parts,
}

impl GetPaginatedSegmentsList {
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
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.repeat("id:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetPaginatedSegmentsList() -> Page<Segment> {
    id: "GetPaginatedSegmentsList", family: V3, method: GET, path: "/segments",
    scope: "store_v2_customers_read_only", paging: Page,
});

/// `POST /segments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#create-segments). Scope: `store_v2_customers`. Feature: `v3-customer-segments`. At most 10 requests at the same time.
///
/// Errors: 400 [`CustomerError`](super::CustomerError), 409 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SegmentsPostRequest {
    parts: Parts,
    body: Vec<SegmentPost>,
}

impl SegmentsPostRequest {
    pub fn new(body: impl IntoIterator<Item = SegmentPost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(SegmentsPostRequest(json body) -> Page<Segment> {
    id: "SegmentsPostRequest", family: V3, method: POST, path: "/segments",
    scope: "store_v2_customers", concurrency: 10,
});

/// `PUT /segments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#update-segments). Scope: `store_v2_customers`. Feature: `v3-customer-segments`. At most 10 requests at the same time.
///
/// Errors: 400 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PutSegmentObjects {
    parts: Parts,
    body: Vec<SegmentPut>,
}

impl PutSegmentObjects {
    pub fn new(body: impl IntoIterator<Item = SegmentPut>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(PutSegmentObjects(json body) -> Page<Segment> {
    id: "PutSegmentObjects", family: V3, method: PUT, path: "/segments",
    scope: "store_v2_customers", concurrency: 10,
});

/// `DELETE /segments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#delete-segments). Scope: `store_v2_customers`. Feature: `v3-customer-segments`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteStoreSegment {
    parts: Parts,
}

impl DeleteStoreSegment {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.repeat("id:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(DeleteStoreSegment() -> Empty {
    id: "DeleteStoreSegment", family: V3, method: DELETE, path: "/segments",
    scope: "store_v2_customers",
});

/// `GET /segments/{segmentId}/shopper-profiles`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#get-all-shopper-profiles-in-a-segment). Scope: `store_v2_customers_read_only`. Feature: `v3-customer-segments`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSegmentProfiles {
    parts: Parts,
}

impl GetSegmentProfiles {
    /// - `segment_id`: Format: `uuid`.
    pub fn new(segment_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&segment_id]),
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
}

operation!(GetSegmentProfiles() -> Page<ShopperProfile> {
    id: "GetSegmentProfiles", family: V3, method: GET,
    path: "/segments/{segmentId}/shopper-profiles", scope: "store_v2_customers_read_only",
    paging: Page,
});

/// `POST /segments/{segmentId}/shopper-profiles`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#add-shopper-profiles-to-a-segment). Scope: `store_v2_customers`. Feature: `v3-customer-segments`. At most 50 items in one request; 10 requests at the same time.
///
/// Errors: 409 [`ShopperProfileError`](super::ShopperProfileError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PostShopperProfile {
    parts: Parts,
    body: Vec<String>,
}

impl PostShopperProfile {
    /// - `segment_id`: Format: `uuid`.
    pub fn new(
        segment_id: impl std::fmt::Display,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            parts: Parts::new([&segment_id]),
            body: body.into_iter().map(Into::into).collect(),
        }
    }
}

operation!(PostShopperProfile(json body) -> Page<ShopperProfile> {
    id: "PostShopperProfile", family: V3, method: POST,
    path: "/segments/{segmentId}/shopper-profiles", scope: "store_v2_customers", batch: 50 of body,
    concurrency: 10,
});

/// `DELETE /segments/{segmentId}/shopper-profiles`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#remove-shopper-profiles-from-a-segment). Scope: `store_v2_customers`. Feature: `v3-customer-segments`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteShopperProfile {
    parts: Parts,
}

impl DeleteShopperProfile {
    /// - `segment_id`: Format: `uuid`.
    pub fn new(segment_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&segment_id]),
        }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.repeat("id:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(DeleteShopperProfile() -> Empty {
    id: "DeleteShopperProfile", family: V3, method: DELETE,
    path: "/segments/{segmentId}/shopper-profiles", scope: "store_v2_customers",
});

/// `GET /shopper-profiles`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#get-all-shopper-profiles). Scope: `store_v2_customers_read_only`. Feature: `v3-customer-segments`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetShopperList {
    parts: Parts,
}

impl GetShopperList {
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
}

operation!(GetShopperList() -> Page<ShopperProfile> {
    id: "GetShopperList", family: V3, method: GET, path: "/shopper-profiles",
    scope: "store_v2_customers_read_only", paging: Page,
});

/// `POST /shopper-profiles`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#create-shopper-profiles). Scope: `store_v2_customers`. Feature: `v3-customer-segments`.
///
/// Errors: 400 [`CustomerError`](super::CustomerError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ShopperProfilesRequest {
    parts: Parts,
    body: Vec<ShopperProfilePost>,
}

impl ShopperProfilesRequest {
    pub fn new(body: impl IntoIterator<Item = ShopperProfilePost>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(ShopperProfilesRequest(json body) -> Page<ShopperProfile> {
    id: "ShopperProfilesRequest", family: V3, method: POST, path: "/shopper-profiles",
    scope: "store_v2_customers",
});

/// `DELETE /shopper-profiles`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#delete-shopper-profiles). Scope: `store_v2_customers`. Feature: `v3-customer-segments`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteStoreShopperProfile {
    parts: Parts,
}

impl DeleteStoreShopperProfile {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.repeat("id:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(DeleteStoreShopperProfile() -> Empty {
    id: "DeleteStoreShopperProfile", family: V3, method: DELETE, path: "/shopper-profiles",
    scope: "store_v2_customers",
});

/// `GET /shopper-profiles/{shopperProfileId}/segments`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/customer-segmentation#get-all-segments-for-a-shopper-profile). Scope: `store_v2_customers_read_only`. Feature: `v3-customer-segments`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetListShopperProfile {
    parts: Parts,
}

impl GetListShopperProfile {
    /// - `shopper_profile_id`: Format: `uuid`.
    pub fn new(shopper_profile_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&shopper_profile_id]),
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
}

operation!(GetListShopperProfile() -> Page<Segment> {
    id: "GetListShopperProfile", family: V3, method: GET,
    path: "/shopper-profiles/{shopperProfileId}/segments", scope: "store_v2_customers_read_only",
    paging: Page,
});
