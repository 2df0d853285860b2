// Written by `cargo xtask regen`; edit nothing here.
//! Operations of company.

use bigcommerce_runtime::codegen::{Data, Form, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v2/companies`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanies {
    parts: Parts,
}

impl GetCompanies {
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
    /// Query: `sortBy`. Default: `"updatedAt"`.
    pub fn sort_by(mut self, value: impl Into<SortBy>) -> Self {
        self.parts.query("sortBy", value.into());
        self
    }
    /// Query: `orderBy`. Default: `"DESC"`.
    pub fn order_by(mut self, value: impl Into<OrderBy>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    pub fn status(mut self, value: i64) -> Self {
        self.parts.query("status", value);
        self
    }
    /// Query: `minLastModifiedTime`.
    pub fn min_last_modified_time(mut self, value: impl Into<String>) -> Self {
        self.parts.query("minLastModifiedTime", value.into());
        self
    }
    /// Query: `maxLastModifiedTime`.
    pub fn max_last_modified_time(mut self, value: impl Into<String>) -> Self {
        self.parts.query("maxLastModifiedTime", value.into());
        self
    }
    /// Query: `minLastCreatedTime`.
    pub fn min_last_created_time(mut self, value: impl Into<String>) -> Self {
        self.parts.query("minLastCreatedTime", value.into());
        self
    }
    /// Query: `maxLastCreatedTime`.
    pub fn max_last_created_time(mut self, value: impl Into<String>) -> Self {
        self.parts.query("maxLastCreatedTime", value.into());
        self
    }
    /// Query: `includeExtra`.
    pub fn include_extra(mut self, value: impl Into<StatusCode>) -> Self {
        self.parts.query("includeExtra", value.into());
        self
    }
}

operation!(GetCompanies() -> Data<Company> {
    id: "get-companies", family: B2bStorefront, method: GET, path: "/api/v2/companies",
});

/// `POST /api/v2/companies`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompany {
    parts: Parts,
    body: CompanyInput,
}

impl CreateCompany {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CompanyInput::new(),
        }
    }
    /// Required. At least 1 character.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.body.company_name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.body.company_email = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.body.address_line1 = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.body.admin_first_name = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.body.admin_last_name = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.body.admin_email = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.admin_phone_number = Some(value.into());
        self
    }
    /// At least 1 item.
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn catalog_id(mut self, value: impl Into<String>) -> Self {
        self.body.catalog_id = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompany(json body) -> Data<CompanyId> {
    id: "post-companies", family: B2bStorefront, method: POST, path: "/api/v2/companies",
});

/// `GET /api/v2/companies/extra_fields`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyExtraField {
    parts: Parts,
}

impl GetCompanyExtraField {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetCompanyExtraField() -> Page<CompanyExtraField> {
    id: "get-companies-extra_fields", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/extra_fields",
});

/// `GET /api/v2/companies/{companyId}/stats`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyStats {
    parts: Parts,
}

impl GetCompanyStats {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyStats() -> Page<CompanyStat> {
    id: "get-companies-companyId-stats", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/stats",
});

/// `GET /api/v2/companies/{companyId}/basic-info`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyBasicInfo {
    parts: Parts,
}

impl GetCompanyBasicInfo {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyBasicInfo() -> Data<CompanyBasicInfo> {
    id: "get-companies-companyId-basic-info", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/basic-info",
});

/// `PUT /api/v2/companies/{companyId}/basic-info`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyBasicInfo {
    parts: Parts,
    body: CompanyBasicInfoUpdate,
}

impl UpdateCompanyBasicInfo {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyBasicInfoUpdate::new(),
        }
    }
    /// Required. At least 1 character.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.body.company_name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone_number = value.into();
        self
    }
    /// Required. At least 1 character.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.body.company_email = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.body.address_line1 = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.body.admin_first_name = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.body.admin_last_name = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.body.admin_email = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn admin_phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.admin_phone_number = value.into();
        self
    }
    /// At least 1 item.
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    pub fn catalog_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.catalog_id = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyBasicInfoUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyBasicInfo(json body) -> Data<CompanyId> {
    id: "put-companies-companyId-basic-info", family: B2bStorefront, method: PUT,
    path: "/api/v2/companies/{companyId}/basic-info",
});

/// `GET /api/v2/companies/{companyId}/users/{userId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyUserinfoByUserid {
    parts: Parts,
}

impl GetCompanyUserinfoByUserid {
    pub fn new(
        company_id: impl std::fmt::Display,
        user_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &user_id]),
        }
    }
}

operation!(GetCompanyUserinfoByUserid() -> Data<CompanyUserinfoByUserid> {
    id: "get-companies-companyId-users-userId", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/users/{userId}",
});

/// `PUT /api/v2/companies/{companyId}/users/{userId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyUserInfo {
    parts: Parts,
    body: CompanyUserInfoUpdate,
}

impl UpdateCompanyUserInfo {
    /// - `email`: At least 1 character.
    /// - `role`: At least 1 character.
    /// - `first_name`: At least 1 character.
    /// - `last_name`: At least 1 character.
    /// - `customer_phone`: At least 1 character.
    pub fn new(
        company_id: impl std::fmt::Display,
        user_id: impl std::fmt::Display,
        email: impl Into<String>,
        role: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        customer_phone: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &user_id]),
            body: CompanyUserInfoUpdate::new(
                email,
                role,
                first_name,
                last_name,
                customer_phone,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyUserInfoUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyUserInfo(json body) -> Data<CompanyFromCg> {
    id: "put-companies-companyId-users-userId", family: B2bStorefront, method: PUT,
    path: "/api/v2/companies/{companyId}/users/{userId}",
});

/// `DELETE /api/v2/companies/{companyId}/users/{userId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompanyUser {
    parts: Parts,
}

impl DeleteCompanyUser {
    pub fn new(
        company_id: impl std::fmt::Display,
        user_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &user_id]),
        }
    }
}

operation!(DeleteCompanyUser() -> Data<BackendUser> {
    id: "delete-companies-companyId-users-userId", family: B2bStorefront, method: DELETE,
    path: "/api/v2/companies/{companyId}/users/{userId}",
});

/// `GET /api/v2/companies/{companyId}/payments`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyPayments {
    parts: Parts,
}

impl GetCompanyPayments {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyPayments() -> Page<CompanyPayment> {
    id: "get-companies-companyId-payments", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/payments",
});

/// `PUT /api/v2/companies/{companyId}/payments`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyPayments {
    parts: Parts,
    body: CompanyPaymentUpdate,
}

impl UpdateCompanyPayments {
    /// - `payments`: At least 1 item.
    pub fn new(
        company_id: impl std::fmt::Display,
        payments: impl IntoIterator<Item = CompanyPaymentUpdatePayment>,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyPaymentUpdate::new(payments),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyPaymentUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyPayments(json body) -> Data<Map<String, Json>> {
    id: "put-companies-companyId-payments", family: B2bStorefront, method: PUT,
    path: "/api/v2/companies/{companyId}/payments",
});

/// `GET /api/v2/companies/validations/backend/user-emails/{email}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckCompanyEmailBackend {
    parts: Parts,
}

impl CheckCompanyEmailBackend {
    pub fn new(email: impl std::fmt::Display, role: i64) -> Self {
        let mut parts = Parts::new([&email]);
        parts.query("role", role);
        Self { parts }
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("companyId", value.into());
        self
    }
}

operation!(CheckCompanyEmailBackend() -> Data<CompanyEmailBackend> {
    id: "get-companies-validations-backend-user-emails-email", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/validations/backend/user-emails/{email}",
});

/// `POST /api/v2/companies/convert-from-customer-group`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyConvertFromCg {
    parts: Parts,
    body: CompanyConvertFromCgInput,
}

impl CreateCompanyConvertFromCg {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CompanyConvertFromCgInput::new(),
        }
    }
    /// Required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.body.company_name = Some(value.into());
        self
    }
    /// Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }
    /// Required.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.body.company_email = Some(value.into());
        self
    }
    /// Required.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.body.address_line1 = Some(value.into());
        self
    }
    /// Required.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    /// Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// Required.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    /// Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
        self
    }
    /// Required.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.body.admin_first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.body.admin_last_name = Some(value.into());
        self
    }
    /// Required.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.body.admin_email = Some(value.into());
        self
    }
    /// Required.
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.admin_phone_number = Some(value.into());
        self
    }
    /// Required.
    pub fn customer_group_id(mut self, value: impl Into<String>) -> Self {
        self.body.customer_group_id = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyConvertFromCgInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyConvertFromCg(json body) -> Data<CompanyId> {
    id: "post-companies-convert-from-customer-group", family: B2bStorefront, method: POST,
    path: "/api/v2/companies/convert-from-customer-group",
});

/// `GET /api/v2/customer-groups`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyCustomerGroups {
    parts: Parts,
    body: CompanyCustomerGroupInput,
}

impl GetCompanyCustomerGroups {
    /// - `message`: At least 1 character.
    pub fn new(
        code: i64,
        message: impl Into<String>,
        data: CompanyCustomerGroupInputData,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: CompanyCustomerGroupInput::new(code, message, data),
        }
    }
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyCustomerGroupInput) -> Self {
        self.body = body;
        self
    }
}

operation!(GetCompanyCustomerGroups(json body) -> Data<Json> {
    id: "get-customer-groups", family: B2bStorefront, method: GET, path: "/api/v2/customer-groups",
});

/// `GET /api/v2/companies/{company_id}/inner-sales-reps`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompaniesSalesstaffsList {
    parts: Parts,
}

impl GetCompaniesSalesstaffsList {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompaniesSalesstaffsList() -> Page<CompaniesSalesstaffsList> {
    id: "get-companies-company_id-inner-sales-reps", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{company_id}/inner-sales-reps",
});

/// `DELETE /api/v2/companies/{companyId}`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct PhysicalDeleteCompany {
    parts: Parts,
}

impl PhysicalDeleteCompany {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(PhysicalDeleteCompany() -> Data<CompanyId> {
    id: "delete-companies-companyId", family: B2bStorefront, method: DELETE,
    path: "/api/v2/companies/{companyId}",
});

/// `GET /api/v2/companies/bulk-creation/upload`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetImportCompany {
    parts: Parts,
}

impl GetImportCompany {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetImportCompany() -> Data<ImportCompany> {
    id: "get-companies-bulk-creation-upload", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/bulk-creation/upload",
});

/// `POST /api/v2/companies/bulk-creation/upload`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompaniesFile {
    parts: Parts,
    form: Form,
}

impl UpdateCompaniesFile {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            form: Form::new(),
        }
    }
    pub fn company_file(mut self, value: impl Into<String>) -> Self {
        self.form.text("companyFile", value.into());
        self
    }
}

operation!(UpdateCompaniesFile(multipart form) -> Data<IsReady> {
    id: "post-companies-bulk-creation-upload", family: B2bStorefront, method: POST,
    path: "/api/v2/companies/bulk-creation/upload",
});

/// `POST /api/v2/companies/begin-export`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BeginExportCompany {
    parts: Parts,
}

impl BeginExportCompany {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(BeginExportCompany() -> Data<BeginExportCompanyResult> {
    id: "post-companies-begin-export", family: B2bStorefront, method: POST,
    path: "/api/v2/companies/begin-export",
});
