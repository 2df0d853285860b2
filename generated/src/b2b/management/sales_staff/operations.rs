// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Sales Staff.

use bigcommerce_runtime::codegen::{Data, Json, Map, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/sales-staffs`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/sales-staff#get-all-sales-staff). Feature: `b2b-management-sales-staff`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllSalesStaff {
    parts: Parts,
}

impl GetAllSalesStaff {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("companyId", value.into());
        self
    }
    /// Query: `minModified`.
    pub fn min_modified(mut self, value: i64) -> Self {
        self.parts.query("minModified", value);
        self
    }
    /// Query: `sortBy`. Default: `"updated_at"`.
    pub fn sort_by(mut self, value: impl Into<SortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
}

operation!(GetAllSalesStaff() -> Page<SalesStaff> {
    id: "get-sales-staffs", family: B2b, method: GET, path: "/api/v3/io/sales-staffs",
    paging: Offset,
});

/// `GET /api/v3/io/sales-staffs/{salesStaffId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/sales-staff#get-sales-staff-account-details). Feature: `b2b-management-sales-staff`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSalesStaffAccountDetails {
    parts: Parts,
}

impl GetSalesStaffAccountDetails {
    pub fn new(sales_staff_id: i64) -> Self {
        Self {
            parts: Parts::new([&sales_staff_id]),
        }
    }
}

operation!(GetSalesStaffAccountDetails() -> Data<SalesStaffAccountDetail> {
    id: "get-sales-staffs-salesStaffId", family: B2b, method: GET,
    path: "/api/v3/io/sales-staffs/{salesStaffId}",
});

/// `PUT /api/v3/io/sales-staffs/{salesStaffId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/sales-staff#update-sales-staff-assignments). Feature: `b2b-management-sales-staff`.
///
/// Errors: 400 [`NotFoundError`](super::NotFoundError), 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSalesStaffAssignments {
    parts: Parts,
    body: Vec<SalesStaffAssignmentUpdate>,
}

impl UpdateSalesStaffAssignments {
    pub fn new(
        sales_staff_id: i64,
        body: impl IntoIterator<Item = SalesStaffAssignmentUpdate>,
    ) -> Self {
        Self {
            parts: Parts::new([&sales_staff_id]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateSalesStaffAssignments(json body) -> Data<Map<String, Json>> {
    id: "put-sales-staffs-salesStaffId", family: B2b, method: PUT,
    path: "/api/v3/io/sales-staffs/{salesStaffId}",
});
