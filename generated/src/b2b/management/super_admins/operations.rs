// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Super Admin.

use bigcommerce_runtime::codegen::{Data, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `POST /api/v3/io/super-admins`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#create-a-super-admin). Feature: `b2b-management-super-admins`.
///
/// Errors: 400 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSuperAdmin {
    parts: Parts,
    body: SuperAdminInput,
}

impl CreateSuperAdmin {
    /// - `email`: Format: `email`.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: SuperAdminInput::new(first_name, last_name, email),
        }
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.body.phone = Some(value.into());
        self
    }
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.body.uuid = Some(value.into());
        self
    }
    pub fn origin_channel_id(mut self, value: i64) -> Self {
        self.body.origin_channel_id = Some(value);
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.channel_ids = Some(value.into_iter().collect());
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SuperAdminInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateSuperAdmin(json body) -> Data<UserIdCustomerId> {
    id: "post-super-admins", family: B2b, method: POST, path: "/api/v3/io/super-admins",
});

/// `POST /api/v3/io/super-admins/bulk`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#create-super-admins-batch). Feature: `b2b-management-super-admins`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 413 [`NotFoundError`](super::NotFoundError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSuperAdminsBatch {
    parts: Parts,
    body: Vec<SuperAdminsBatchInput>,
}

impl CreateSuperAdminsBatch {
    pub fn new(body: impl IntoIterator<Item = SuperAdminsBatchInput>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(CreateSuperAdminsBatch(json body) -> Data<SuperAdminsBatch> {
    id: "post-super-admins-bulk", family: B2b, method: POST, path: "/api/v3/io/super-admins/bulk",
});

/// `GET /api/v3/io/super-admins/companies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#get-all-companies-with-assigned-super-admins). Feature: `b2b-management-super-admins`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllCompaniesWithAssignedSuperAdmins {
    parts: Parts,
}

impl GetAllCompaniesWithAssignedSuperAdmins {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// 1 to 200. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
}

operation!(GetAllCompaniesWithAssignedSuperAdmins() -> Page<CompaniesWithAssignedSuperAdmin> {
    id: "get-super-admins-companies", family: B2b, method: GET,
    path: "/api/v3/io/super-admins/companies", paging: Offset,
});

/// `PUT /api/v3/io/super-admins/{superAdminId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#update-super-admin-company-assignments). Feature: `b2b-management-super-admins`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSuperAdminCompanyAssignments {
    parts: Parts,
    body: SuperAdminCompanyAssignmentUpdate,
}

impl UpdateSuperAdminCompanyAssignments {
    pub fn new(
        super_admin_id: i64,
        companies: impl IntoIterator<Item = SuperAdminCompanyAssignmentUpdateCompany>,
    ) -> Self {
        Self {
            parts: Parts::new([&super_admin_id]),
            body: SuperAdminCompanyAssignmentUpdate::new(companies),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SuperAdminCompanyAssignmentUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSuperAdminCompanyAssignments(json body) -> Data<Map<String, Json>> {
    id: "put-super-admins-superAdminId", family: B2b, method: PUT,
    path: "/api/v3/io/super-admins/{superAdminId}",
});

/// `GET /api/v3/io/super-admins/{superAdminId}/companies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#get-a-super-admins-assigned-companies). Feature: `b2b-management-super-admins`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
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
    /// 1 to 200. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
}

operation!(GetSuperAdminsAssignedCompanies() -> Page<CompanyCore> {
    id: "get-super-admins-superAdminId-companies", family: B2b, method: GET,
    path: "/api/v3/io/super-admins/{superAdminId}/companies", paging: Offset,
});

/// `GET /api/v3/io/super-admins/info/{superAdminId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#get-super-admin-details). Feature: `b2b-management-super-admins`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSuperAdminDetails {
    parts: Parts,
}

impl GetSuperAdminDetails {
    pub fn new(super_admin_id: i64) -> Self {
        Self {
            parts: Parts::new([&super_admin_id]),
        }
    }
}

operation!(GetSuperAdminDetails() -> Data<SuperAdminDetail> {
    id: "get-super-admins-info-superAdminId", family: B2b, method: GET,
    path: "/api/v3/io/super-admins/info/{superAdminId}",
});

/// `PUT /api/v3/io/super-admins/info/{superAdminId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#update-super-admin-details). Feature: `b2b-management-super-admins`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSuperAdminDetails {
    parts: Parts,
    body: SuperAdminDetailUpdate,
}

impl UpdateSuperAdminDetails {
    pub fn new(super_admin_id: i64) -> Self {
        Self {
            parts: Parts::new([&super_admin_id]),
            body: SuperAdminDetailUpdate::new(),
        }
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.last_name = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone = value.into();
        self
    }
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.uuid = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.body.channel_ids = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SuperAdminDetailUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSuperAdminDetails(json body) -> Data<SuperAdminsAssignedToCompany> {
    id: "put-super-admins-info-superAdminId", family: B2b, method: PUT,
    path: "/api/v3/io/super-admins/info/{superAdminId}",
});

/// `GET /api/v3/io/companies/super-admins`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#get-all-super-admins-with-assigned-companies). Feature: `b2b-management-super-admins`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllSuperAdminsWithAssignedCompanies {
    parts: Parts,
}

impl GetAllSuperAdminsWithAssignedCompanies {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// 1 to 200. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.parts.query("uuid", value.into());
        self
    }
    /// Query: `maxCreated`.
    pub fn max_created(mut self, value: impl Into<String>) -> Self {
        self.parts.query("maxCreated", value.into());
        self
    }
    /// Query: `minCreated`.
    pub fn min_created(mut self, value: impl Into<String>) -> Self {
        self.parts.query("minCreated", value.into());
        self
    }
    /// Query: `maxModified`.
    pub fn max_modified(mut self, value: impl Into<String>) -> Self {
        self.parts.query("maxModified", value.into());
        self
    }
    /// Query: `minModified`.
    pub fn min_modified(mut self, value: impl Into<String>) -> Self {
        self.parts.query("minModified", value.into());
        self
    }
    /// Query: `isIncludeExtraFields`. Default: `"0"`.
    pub fn is_include_extra_fields(
        mut self,
        value: impl Into<IsIncludeExtraField>,
    ) -> Self {
        self.parts.query("isIncludeExtraFields", value.into());
        self
    }
}

operation!(GetAllSuperAdminsWithAssignedCompanies() -> Page<SuperAdminsAssignedToCompany> {
    id: "get-companies-super-admins", family: B2b, method: GET,
    path: "/api/v3/io/companies/super-admins", paging: Offset,
});

/// `GET /api/v3/io/companies/{companyId}/super-admins`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#get-super-admins-assigned-to-a-company). Feature: `b2b-management-super-admins`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSuperAdminsAssignedToCompany {
    parts: Parts,
}

impl GetSuperAdminsAssignedToCompany {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
    /// 1 to 200. Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `isIncludeExtraFields`. Default: `"0"`.
    pub fn is_include_extra_fields(
        mut self,
        value: impl Into<IsIncludeExtraField>,
    ) -> Self {
        self.parts.query("isIncludeExtraFields", value.into());
        self
    }
}

operation!(GetSuperAdminsAssignedToCompany() -> Page<SuperAdminsAssignedToCompany> {
    id: "get-companies", family: B2b, method: GET,
    path: "/api/v3/io/companies/{companyId}/super-admins", paging: Offset,
});

/// `PUT /api/v3/io/companies/{companyId}/super-admins`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/super-admin#update-company-super-admins-assignments). Feature: `b2b-management-super-admins`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanySuperAdminsAssignments {
    parts: Parts,
    body: CompanySuperAdminsAssignmentUpdate,
}

impl UpdateCompanySuperAdminsAssignments {
    pub fn new(
        company_id: i64,
        super_admins: impl IntoIterator<
            Item = CompanySuperAdminsAssignmentUpdateSuperAdmin,
        >,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanySuperAdminsAssignmentUpdate::new(super_admins),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanySuperAdminsAssignmentUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanySuperAdminsAssignments(json body) -> Data<Map<String, Json>> {
    id: "put-companies-companyId-super-admins", family: B2b, method: PUT,
    path: "/api/v3/io/companies/{companyId}/super-admins",
});
