// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Super Admin.

use bigcommerce_runtime::codegen::{Data, Json, Map, Page, Parts, operation};

use super::*;

/// `GET /api/v2/sales-reps/{superAdminId}/companies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/sales-rep#get-a-super-admins-assigned-companies). Feature: `b2b-storefront-sales-reps`. Paged by `offset` and `limit`.
///
/// Errors: 403.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSuperAdminsAssignedCompanies {
    parts: Parts,
}

impl GetSuperAdminsAssignedCompanies {
    pub fn new(super_admin_id: i64) -> Self {
        Self {
            parts: Parts::new([&super_admin_id]),
        }
    }
    /// Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `orderBy`.
    pub fn order_by(
        mut self,
        value: impl Into<SuperAdminsAssignedCompanyOrderBy>,
    ) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `sortBy`. Default: `"DESC"`.
    pub fn sort_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("companyId", value.into());
        self
    }
}

operation!(GetSuperAdminsAssignedCompanies() -> Page<SuperAdminsAssignedCompany> {
    id: "get-sales-reps-salesRepId-companies", family: B2bStorefront, method: GET,
    path: "/api/v2/sales-reps/{superAdminId}/companies", paging: Offset,
});

/// `GET /api/v2/sales-reps/{superAdminId}/companies/masquerading`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/sales-rep#get-a-super-admins-current-masquerading-company). Feature: `b2b-storefront-sales-reps`.
///
/// Errors: 403.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSuperAdminsCurrentMasqueradingCompany {
    parts: Parts,
}

impl GetSuperAdminsCurrentMasqueradingCompany {
    pub fn new(super_admin_id: i64) -> Self {
        Self {
            parts: Parts::new([&super_admin_id]),
        }
    }
}

operation!(GetSuperAdminsCurrentMasqueradingCompany() -> Data<SuperAdminsCurrentMasqueradingCompany> {
    id: "get-sales-reps-customerId-companies-masquerading", family: B2bStorefront, method: GET,
    path: "/api/v2/sales-reps/{superAdminId}/companies/masquerading",
});

/// `PUT /api/v2/sales-reps/{superAdminId}/companies/{companyId}/begin-masq`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/sales-rep#begin-a-super-admin-masquerade). Feature: `b2b-storefront-sales-reps`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BeginSuperAdminMasquerade {
    parts: Parts,
}

impl BeginSuperAdminMasquerade {
    pub fn new(super_admin_id: i64, company_id: i64) -> Self {
        Self {
            parts: Parts::new([&super_admin_id, &company_id]),
        }
    }
}

operation!(BeginSuperAdminMasquerade() -> Data<QuoteSalesRepInfo> {
    id: "put-sales-reps-customerId-companies-companyId-begin-masq", family: B2bStorefront,
    method: PUT, path: "/api/v2/sales-reps/{superAdminId}/companies/{companyId}/begin-masq",
});

/// `PUT /api/v2/sales-reps/{superAdminId}/companies/{companyId}/end-masq`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/sales-rep#end-a-super-admin-masquerade). Feature: `b2b-storefront-sales-reps`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct EndSuperAdminMasquerade {
    parts: Parts,
}

impl EndSuperAdminMasquerade {
    pub fn new(super_admin_id: i64, company_id: i64) -> Self {
        Self {
            parts: Parts::new([&super_admin_id, &company_id]),
        }
    }
}

operation!(EndSuperAdminMasquerade() -> Data<Map<String, Json>> {
    id: "put-sales-reps-customerId-companies-companyId-end-masq", family: B2bStorefront,
    method: PUT, path: "/api/v2/sales-reps/{superAdminId}/companies/{companyId}/end-masq",
});
