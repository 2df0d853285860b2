// Written by `cargo xtask regen`; edit nothing here.
//! Operations of inner-sales-rep.

use bigcommerce_runtime::codegen::{Data, Form, Json, Map, Page, Parts, operation};

use super::*;

/// `GET /api/v2/inner-sales-reps`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSalesStaffsList {
    parts: Parts,
}

impl GetSalesStaffsList {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    /// Query: `sortBy`. Default: `"username"`.
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `groupBy`. Default: `"1"`.
    pub fn group_by(mut self, value: i64) -> Self {
        self.parts.query("groupBy", value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(GetSalesStaffsList() -> Page<SalesStaffsList> {
    id: "get-inner-sales-reps", family: B2bStorefront, method: GET,
    path: "/api/v2/inner-sales-reps", paging: Offset,
});

/// `PUT /api/v2/inner-sales-reps/{inner_sales_rep_id}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSalesstaff {
    parts: Parts,
    body: SalesstaffUpdate,
}

impl UpdateSalesstaff {
    /// - `companies`: At least 1 item.
    pub fn new(
        inner_sales_rep_id: impl std::fmt::Display,
        companies: impl IntoIterator<Item = SalesstaffUpdateCompany>,
    ) -> Self {
        Self {
            parts: Parts::new([&inner_sales_rep_id]),
            body: SalesstaffUpdate::new(companies),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SalesstaffUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSalesstaff(json body) -> Data<Map<String, Json>> {
    id: "put-inner-sales-reps-inner_sales_rep_id", family: B2bStorefront, method: PUT,
    path: "/api/v2/inner-sales-reps/{inner_sales_rep_id}",
});

/// `GET /api/v2/inner-sales-reps/{inner_sales_rep_id}/companies`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSalesstaffsCompaniesList {
    parts: Parts,
}

impl GetSalesstaffsCompaniesList {
    pub fn new(inner_sales_rep_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&inner_sales_rep_id]),
        }
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `assignStatus`. One of `0`, `1`. Default: `"1"`.
    pub fn assign_status(mut self, value: i64) -> Self {
        self.parts.query("assignStatus", value);
        self
    }
    /// Default: `"1"`.
    pub fn status(mut self, value: i64) -> Self {
        self.parts.query("status", value);
        self
    }
}

operation!(GetSalesstaffsCompaniesList() -> Page<SalesstaffsCompaniesList> {
    id: "get-inner-sales-reps-inner_sales_rep_id-companies", family: B2bStorefront, method: GET,
    path: "/api/v2/inner-sales-reps/{inner_sales_rep_id}/companies", paging: Offset,
});

/// `GET /api/v2/inner-sales-reps/companies`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSalesstaffCompaniesListBasedOnSalesstaffStoreConfig {
    parts: Parts,
}

impl GetSalesstaffCompaniesListBasedOnSalesstaffStoreConfig {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// One of `0`, `1`, `2`, `3`. Default: `"1"`.
    pub fn status(mut self, value: i64) -> Self {
        self.parts.query("status", value);
        self
    }
}

operation!(GetSalesstaffCompaniesListBasedOnSalesstaffStoreConfig() -> Page<SalesstaffCompaniesListBasedOnSalesstaffStoreConfig> {
    id: "get-inner-sales-reps-companies", family: B2bStorefront, method: GET,
    path: "/api/v2/inner-sales-reps/companies", paging: Offset,
});

/// `POST /api/v2/inner-sales-reps/import`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ImportSalesStaffsFiles {
    parts: Parts,
    form: Form,
}

impl ImportSalesStaffsFiles {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            form: Form::new(),
        }
    }
    pub fn inner_sales_rep_file(mut self, value: impl Into<String>) -> Self {
        self.form.text("innerSalesRepFile", value.into());
        self
    }
}

operation!(ImportSalesStaffsFiles(multipart form) -> Data<IsReady> {
    id: "post-inner-sales-reps-import", family: B2bStorefront, method: POST,
    path: "/api/v2/inner-sales-reps/import",
});

/// `GET /api/v2/inner-sales-reps/export`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ExportSalesStaffsFiles {
    parts: Parts,
}

impl ExportSalesStaffsFiles {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(ExportSalesStaffsFiles() -> Data<IsReady> {
    id: "get-inner-sales-reps-export", family: B2bStorefront, method: GET,
    path: "/api/v2/inner-sales-reps/export",
});
