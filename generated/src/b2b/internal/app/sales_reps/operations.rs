// Written by `cargo xtask regen`; edit nothing here.
//! Operations of sales-reps.

use bigcommerce_runtime::codegen::{Data, Json, Map, Page, Parts, operation};

use super::*;

/// `GET /api/v2/sales-reps/{sales_rep_id}/companies/backend`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSalesRepsCompaniesBackend {
    parts: Parts,
}

impl GetSalesRepsCompaniesBackend {
    pub fn new(sales_rep_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&sales_rep_id]),
        }
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    /// One of `0`, `1`. Default: `"1"`.
    pub fn status(mut self, value: i64) -> Self {
        self.parts.query("status", value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(GetSalesRepsCompaniesBackend() -> Page<SalesRepsCompaniesBackend> {
    id: "get-sales-reps-sales_rep_id-companies-backend", family: B2bStorefront, method: GET,
    path: "/api/v2/sales-reps/{sales_rep_id}/companies/backend", paging: Offset,
});

/// `PUT /api/v2/sales-reps/{sales_rep_id}/companies/backend`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSalesRepsCompaniesBackend {
    parts: Parts,
    body: SalesRepsCompaniesBackendUpdate,
}

impl UpdateSalesRepsCompaniesBackend {
    /// - `companies`: At least 1 item.
    pub fn new(
        sales_rep_id: impl std::fmt::Display,
        companies: impl IntoIterator<Item = SalesRepsCompaniesBackendUpdateCompany>,
    ) -> Self {
        Self {
            parts: Parts::new([&sales_rep_id]),
            body: SalesRepsCompaniesBackendUpdate::new(companies),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SalesRepsCompaniesBackendUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSalesRepsCompaniesBackend(json body) -> Data<Map<String, Json>> {
    id: "put-sales-reps-sales_rep_id-companies-backend", family: B2bStorefront, method: PUT,
    path: "/api/v2/sales-reps/{sales_rep_id}/companies/backend",
});

/// `GET /api/v2/companies/{company_id}/sales-reps/backend`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanySalesRepsBackend {
    parts: Parts,
}

impl GetCompanySalesRepsBackend {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// One of `0`, `1`. Default: `"1"`.
    pub fn status(mut self, value: i64) -> Self {
        self.parts.query("status", value);
        self
    }
}

operation!(GetCompanySalesRepsBackend() -> Page<CompanySalesRepsBackend> {
    id: "get-companies-company_id-sales-reps-backend", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{company_id}/sales-reps/backend", paging: Offset,
});

/// `PUT /api/v2/companies/{company_id}/sales-reps/backend`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanySalesRepsBackend {
    parts: Parts,
    body: CompanySalesRepsBackendUpdate,
}

impl UpdateCompanySalesRepsBackend {
    /// - `sales_reps`: At least 1 item.
    pub fn new(
        company_id: impl std::fmt::Display,
        sales_reps: impl IntoIterator<Item = CompanySalesRepsBackendUpdateSalesRep>,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanySalesRepsBackendUpdate::new(sales_reps),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanySalesRepsBackendUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanySalesRepsBackend(json body) -> Data<Map<String, Json>> {
    id: "put-companies-company_id-sales-reps-backend", family: B2bStorefront, method: PUT,
    path: "/api/v2/companies/{company_id}/sales-reps/backend",
});

/// `GET /api/v2/sales-reps/companies`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanySalesReps {
    parts: Parts,
}

impl GetCompanySalesReps {
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
    /// Query: `groupBy`. Default: `"2"`.
    pub fn group_by(mut self, value: impl Into<GroupBy>) -> Self {
        self.parts.query("groupBy", value.into());
        self
    }
    /// Query: `orderBy`. Default: `"DESC "`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
}

operation!(GetCompanySalesReps() -> Page<CompanySalesRep> {
    id: "get-sales-reps-companies", family: B2bStorefront, method: GET,
    path: "/api/v2/sales-reps/companies", paging: Offset,
});

/// `DELETE /api/v2/sales-reps/{saleRepId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteSalesRep {
    parts: Parts,
}

impl DeleteSalesRep {
    pub fn new(sale_rep_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&sale_rep_id]),
        }
    }
}

operation!(DeleteSalesRep() -> Data<Map<String, Json>> {
    id: "delete-sales-reps-saleRepId", family: B2bStorefront, method: DELETE,
    path: "/api/v2/sales-reps/{saleRepId}",
});

/// `POST /api/v2/sales-reps/companies/export`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ExportSalesReps {
    parts: Parts,
}

impl ExportSalesReps {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(ExportSalesReps() -> Data<IsReady> {
    id: "post-sales-reps-companies-export", family: B2bStorefront, method: POST,
    path: "/api/v2/sales-reps/companies/export",
});
