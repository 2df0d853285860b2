// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Company Management.

use bigcommerce_runtime::codegen::{Bare, Data, Empty, File, Form, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/companies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-all-companies). Feature: `b2b-management-companies`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllCompanies {
    parts: Parts,
}

impl GetAllCompanies {
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
    /// Query: `minModified`.
    pub fn min_modified(mut self, value: i64) -> Self {
        self.parts.query("minModified", value);
        self
    }
    /// Query: `maxModified`.
    pub fn max_modified(mut self, value: i64) -> Self {
        self.parts.query("maxModified", value);
        self
    }
    /// Query: `minCreated`.
    pub fn min_created(mut self, value: i64) -> Self {
        self.parts.query("minCreated", value);
        self
    }
    /// Query: `maxCreated`.
    pub fn max_created(mut self, value: i64) -> Self {
        self.parts.query("maxCreated", value);
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
    /// Query: `isIncludeExtraFields`. Default: `"0"`.
    pub fn is_include_extra_fields(
        mut self,
        value: impl Into<IsIncludeExtraField>,
    ) -> Self {
        self.parts.query("isIncludeExtraFields", value.into());
        self
    }
    /// Query: `companyStatus`. One of `0`, `1`, `2`, `3`.
    pub fn company_status(mut self, value: i64) -> Self {
        self.parts.query("companyStatus", value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Query: `extraFields`.
    pub fn extra_fields(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("extraFields", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `bcOrderId`.
    pub fn bc_order_id(mut self, value: i64) -> Self {
        self.parts.query("bcOrderId", value);
        self
    }
    /// Query: `orderId`.
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("orderId", value.into());
        self
    }
    /// Query: `bcGroupId`.
    pub fn bc_group_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("bcGroupId", value.into());
        self
    }
    /// Query: `customerId`.
    pub fn customer_id(mut self, value: i64) -> Self {
        self.parts.query("customerId", value);
        self
    }
    /// Query: `extraFieldFilterType`. Default: `"search"`.
    pub fn extra_field_filter_type(
        mut self,
        value: impl Into<ExtraFieldFilterType>,
    ) -> Self {
        self.parts.query("extraFieldFilterType", value.into());
        self
    }
}

operation!(GetAllCompanies() -> Page<Company> {
    id: "get-companies", family: B2b, method: GET, path: "/api/v3/io/companies", paging: Offset,
});

/// `POST /api/v3/io/companies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#create-a-company). Feature: `b2b-management-companies`.
///
/// Errors: 400 [`CompanyError`](super::CompanyError), 422 [`CompanyError`](super::CompanyError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompany {
    parts: Parts,
    body: CompanyInput,
}

impl CreateCompany {
    /// - `company_name`: 1 to 200 characters.
    /// - `company_email`: Format: `email`. 1 to 200 characters.
    /// - `company_phone`: At most 50 characters.
    /// - `country`: 1 to 200 characters.
    /// - `admin_first_name`: 1 to 100 characters.
    /// - `admin_last_name`: 1 to 100 characters.
    /// - `admin_email`: Format: `email`. 1 to 100 characters.
    pub fn new(
        company_name: impl Into<String>,
        company_email: impl Into<String>,
        company_phone: impl Into<String>,
        country: impl Into<String>,
        admin_first_name: impl Into<String>,
        admin_last_name: impl Into<String>,
        admin_email: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: CompanyInput::new(
                company_name,
                company_email,
                company_phone,
                country,
                admin_first_name,
                admin_last_name,
                admin_email,
            ),
        }
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn user_extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraField>,
    ) -> Self {
        self.body.user_extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.body.customer_group_id = Some(value);
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.body.address_line1 = Some(value.into());
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
    /// 1 to 50 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.admin_phone_number = Some(value.into());
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
    pub fn catalog_id(mut self, value: i64) -> Self {
        self.body.catalog_id = Some(value);
        self
    }
    /// Default: `false`.
    pub fn accept_creation_email(mut self, value: bool) -> Self {
        self.body.accept_creation_email = Some(value);
        self
    }
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.body.uuid = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompany(json body) -> Data<CreateCompanyResult> {
    id: "post-companies", family: B2b, method: POST, path: "/api/v3/io/companies",
});

/// `GET /api/v3/io/companies/{companyId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-company-details). Feature: `b2b-management-companies`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyDetails {
    parts: Parts,
}

impl GetCompanyDetails {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyDetails() -> Data<CompanyDetail> {
    id: "get-companies-companyId", family: B2b, method: GET,
    path: "/api/v3/io/companies/{companyId}",
});

/// `PUT /api/v3/io/companies/{companyId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#update-a-company). Feature: `b2b-management-companies`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompany {
    parts: Parts,
    body: CompanyUpdate,
}

impl UpdateCompany {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyUpdate::new(),
        }
    }
    /// 1 to 200 characters.
    pub fn company_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_name = value.into();
        self
    }
    /// Format: `email`. 1 to 200 characters.
    pub fn company_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_email = value.into();
        self
    }
    /// At most 50 characters.
    pub fn company_phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_phone = value.into();
        self
    }
    pub fn customer_group_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.customer_group_id = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address_line1 = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address_line2 = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.city = value.into();
        self
    }
    /// 1 to 50 characters.
    pub fn state(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state = value.into();
        self
    }
    /// 1 to 200 characters.
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country = value.into();
        self
    }
    /// At most 50 characters.
    pub fn zip_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.zip_code = value.into();
        self
    }
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.uuid = value.into();
        self
    }
    pub fn price_list_assign(
        mut self,
        value: impl Into<Nullable<Vec<PriceListAssign>>>,
    ) -> Self {
        self.body.price_list_assign = value.into();
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
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompany(json body) -> Data<CompanyId> {
    id: "put-companies-companyId", family: B2b, method: PUT,
    path: "/api/v3/io/companies/{companyId}",
});

/// `DELETE /api/v3/io/companies/{companyId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#delete-a-company). Feature: `b2b-management-companies`.
///
/// Errors: 404 [`CompanyError`](super::CompanyError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompany {
    parts: Parts,
}

impl DeleteCompany {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(DeleteCompany() -> Data<Map<String, Json>> {
    id: "delete-companies-companyId", family: B2b, method: DELETE,
    path: "/api/v3/io/companies/{companyId}",
});

/// `POST /api/v3/io/customer-groups/{customerGroupId}/companies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#convert-a-bigcommerce-customer-group-into-a-company). Feature: `b2b-management-companies`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ConvertBigcommerceCustomerGroupIntoCompany {
    parts: Parts,
    body: ConvertBigcommerceCustomerGroupIntoCompanyInput,
}

impl ConvertBigcommerceCustomerGroupIntoCompany {
    /// - `company_name`: At most 200 characters.
    /// - `company_phone`: At most 50 characters.
    /// - `company_email`: Format: `email`. At most 200 characters.
    /// - `country`: 1 to 200 characters.
    /// - `admin_email`: Format: `email`. 1 to 100 characters.
    /// - `admin_phone_number`: 1 to 100 characters.
    pub fn new(
        customer_group_id: impl std::fmt::Display,
        company_name: impl Into<String>,
        company_phone: impl Into<String>,
        company_email: impl Into<String>,
        country: impl Into<String>,
        admin_email: impl Into<String>,
        admin_phone_number: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&customer_group_id]),
            body: ConvertBigcommerceCustomerGroupIntoCompanyInput::new(
                company_name,
                company_phone,
                company_email,
                country,
                admin_email,
                admin_phone_number,
            ),
        }
    }
    pub fn catalog_id(mut self, value: impl Into<String>) -> Self {
        self.body.catalog_id = Some(value.into());
        self
    }
    /// Default: `false`.
    pub fn accept_creation_email(mut self, value: bool) -> Self {
        self.body.accept_creation_email = Some(value);
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.body.description = Some(value.into());
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.body.address_line1 = Some(value.into());
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
    /// 1 to 50 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.body.admin_first_name = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.body.admin_last_name = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn user_extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraField>,
    ) -> Self {
        self.body.user_extra_fields = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(
        mut self,
        body: ConvertBigcommerceCustomerGroupIntoCompanyInput,
    ) -> Self {
        self.body = body;
        self
    }
}

operation!(ConvertBigcommerceCustomerGroupIntoCompany(json body) -> Data<CompanyId> {
    id: "post-companies-conversion-customerGroups", family: B2b, method: POST,
    path: "/api/v3/io/customer-groups/{customerGroupId}/companies",
});

/// `POST /api/v3/io/companies/bulk`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#bulk-create-companies). Feature: `b2b-management-companies`.
///
/// Errors: 400 [`ConflictError`](super::ConflictError), 409 [`ConflictError`](super::ConflictError), 413 [`NotFoundError`](super::NotFoundError), 422 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BulkCreateCompanies {
    parts: Parts,
    body: Vec<BulkCreateCompaniesBody>,
}

impl BulkCreateCompanies {
    pub fn new(body: impl IntoIterator<Item = BulkCreateCompaniesBody>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(BulkCreateCompanies(json body) -> Data<Id> {
    id: "post-companies-bulk", family: B2b, method: POST, path: "/api/v3/io/companies/bulk",
});

/// `PUT /api/v3/io/companies/bulk`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#update-companies-batch). Feature: `b2b-management-companies`.
///
/// Errors: 400 [`NotFoundError`](super::NotFoundError), 404 [`NotFoundError`](super::NotFoundError), 413 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompaniesBatch {
    parts: Parts,
    body: CompaniesBatchUpdate,
}

impl UpdateCompaniesBatch {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([]),
            body: CompaniesBatchUpdate::new(company_id),
        }
    }
    /// 1 to 200 characters.
    pub fn company_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_name = value.into();
        self
    }
    /// Format: `email`. 1 to 200 characters.
    pub fn company_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_email = value.into();
        self
    }
    /// At most 50 characters.
    pub fn company_phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_phone = value.into();
        self
    }
    pub fn customer_group_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.customer_group_id = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address_line1 = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address_line2 = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.city = value.into();
        self
    }
    /// 1 to 50 characters.
    pub fn state(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state = value.into();
        self
    }
    /// 1 to 200 characters.
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country = value.into();
        self
    }
    /// At most 50 characters.
    pub fn zip_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.zip_code = value.into();
        self
    }
    pub fn price_list_assign(
        mut self,
        value: impl Into<Nullable<Vec<PriceListAssign>>>,
    ) -> Self {
        self.body.price_list_assign = value.into();
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
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompaniesBatchUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompaniesBatch(json body) -> Data<CompanyId> {
    id: "put-companies", family: B2b, method: PUT, path: "/api/v3/io/companies/bulk",
});

/// `PUT /api/v3/io/companies/{companyId}/catalogs`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#update-a-company-catalog). Feature: `b2b-management-companies`.
///
/// Errors: 405.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyCatalog {
    parts: Parts,
    body: CompanyCatalogUpdate,
}

impl UpdateCompanyCatalog {
    pub fn new(company_id: i64, catalog_id: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyCatalogUpdate::new(catalog_id),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyCatalogUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyCatalog(json body) -> Data<CompanyId> {
    id: "put-companies-companyId-catalog", family: B2b, method: PUT,
    path: "/api/v3/io/companies/{companyId}/catalogs",
});

/// `PUT /api/v3/io/companies/{companyId}/status`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#update-a-company-status). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyStatus {
    parts: Parts,
    body: CompanyStatusUpdate,
}

impl UpdateCompanyStatus {
    /// - `company_status`: One of `0`, `1`, `2`, `3`.
    pub fn new(company_id: i64, company_status: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyStatusUpdate::new(company_status),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyStatusUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyStatus(json body) -> Data<CompanyId> {
    id: "put-companies-companyId-status", family: B2b, method: PUT,
    path: "/api/v3/io/companies/{companyId}/status",
});

/// `GET /api/v3/io/companies/extra-fields`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-company-extra-field-configs). Feature: `b2b-management-companies`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyExtraFieldConfigs {
    parts: Parts,
}

impl GetCompanyExtraFieldConfigs {
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
}

operation!(GetCompanyExtraFieldConfigs() -> Page<ExtraFields> {
    id: "get-companies-extra-fields", family: B2b, method: GET,
    path: "/api/v3/io/companies/extra-fields", paging: Offset,
});

/// `GET /api/v3/io/companies/permissions`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-all-company-permissions). Feature: `b2b-management-companies`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllCompanyPermissions {
    parts: Parts,
}

impl GetAllCompanyPermissions {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(GetAllCompanyPermissions() -> Page<Permission> {
    id: "get-stores-companies-permissions", family: B2b, method: GET,
    path: "/api/v3/io/companies/permissions",
});

/// `POST /api/v3/io/companies/permissions`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#create-a-company-permission). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyPermission {
    parts: Parts,
    body: PermissionRequest,
}

impl CreateCompanyPermission {
    /// - `name`: At most 200 characters.
    /// - `description`: At most 512 characters.
    /// - `code`: At most 50 characters.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: PermissionRequest::new(name, description, code),
        }
    }
    /// At most 50 characters.
    pub fn module_name(mut self, value: impl Into<String>) -> Self {
        self.body.module_name = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PermissionRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyPermission(json body) -> Data<Permission> {
    id: "post-stores-companies-permissions", family: B2b, method: POST,
    path: "/api/v3/io/companies/permissions",
});

/// `PUT /api/v3/io/companies/permissions/{permissionId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#update-a-company-permission). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyPermission {
    parts: Parts,
    body: CompanyPermissionUpdate,
}

impl UpdateCompanyPermission {
    /// - `name`: At most 200 characters.
    /// - `description`: At most 512 characters.
    /// - `code`: At most 50 characters.
    pub fn new(
        permission_id: i64,
        name: impl Into<String>,
        description: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&permission_id]),
            body: CompanyPermissionUpdate::new(name, description, code),
        }
    }
    /// At most 50 characters.
    pub fn module_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.module_name = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyPermissionUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyPermission(json body) -> Data<Permission> {
    id: "put-stores-companies-permissions-permissionId", family: B2b, method: PUT,
    path: "/api/v3/io/companies/permissions/{permissionId}",
});

/// `DELETE /api/v3/io/companies/permissions/{permissionId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#delete-company-permission). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompanyPermission {
    parts: Parts,
}

impl DeleteCompanyPermission {
    pub fn new(permission_id: i64) -> Self {
        Self {
            parts: Parts::new([&permission_id]),
        }
    }
}

operation!(DeleteCompanyPermission() -> Data<Map<String, Json>> {
    id: "delete-stores-companies-permissions-permissionId", family: B2b, method: DELETE,
    path: "/api/v3/io/companies/permissions/{permissionId}",
});

/// `GET /api/v3/io/companies/roles`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-company-roles). Feature: `b2b-management-companies`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyRoles {
    parts: Parts,
}

impl GetCompanyRoles {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
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
}

operation!(GetCompanyRoles() -> Page<CompanyRole> {
    id: "get-stores-companies-roles", family: B2b, method: GET, path: "/api/v3/io/companies/roles",
    paging: Offset,
});

/// `POST /api/v3/io/companies/roles`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#create-a-company-role). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyRole {
    parts: Parts,
    body: RoleRequest,
}

impl CreateCompanyRole {
    /// - `name`: At most 200 characters.
    pub fn new(
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = RoleRequestPermission>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: RoleRequest::new(name, permissions),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RoleRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyRole(json body) -> Data<CreateCompanyRoleResult> {
    id: "post-stores-companies-roles", family: B2b, method: POST,
    path: "/api/v3/io/companies/roles",
});

/// `GET /api/v3/io/companies/roles/{roleId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-company-role-details). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyRoleDetails {
    parts: Parts,
}

impl GetCompanyRoleDetails {
    pub fn new(role_id: i64) -> Self {
        Self {
            parts: Parts::new([&role_id]),
        }
    }
}

operation!(GetCompanyRoleDetails() -> Data<CreateCompanyRoleResult> {
    id: "get-stores-companies-roles-int:roleId", family: B2b, method: GET,
    path: "/api/v3/io/companies/roles/{roleId}",
});

/// `PUT /api/v3/io/companies/roles/{roleId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#update-company-role). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyRole {
    parts: Parts,
    body: RoleRequest,
}

impl UpdateCompanyRole {
    /// - `name`: At most 200 characters.
    pub fn new(
        role_id: i64,
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = RoleRequestPermission>,
    ) -> Self {
        Self {
            parts: Parts::new([&role_id]),
            body: RoleRequest::new(name, permissions),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RoleRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyRole(json body) -> Data<CreateCompanyRoleResult> {
    id: "put-stores-companies-roles-roleId", family: B2b, method: PUT,
    path: "/api/v3/io/companies/roles/{roleId}",
});

/// `DELETE /api/v3/io/companies/roles/{roleId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#delete-a-company-role). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompanyRole {
    parts: Parts,
}

impl DeleteCompanyRole {
    pub fn new(role_id: i64) -> Self {
        Self {
            parts: Parts::new([&role_id]),
        }
    }
}

operation!(DeleteCompanyRole() -> Data<Map<String, Json>> {
    id: "delete-stores-companies-roles-roleId", family: B2b, method: DELETE,
    path: "/api/v3/io/companies/roles/{roleId}",
});

/// `GET /api/v3/io/companies/{companyId}/attachments`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-company-attachments). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyAttachments {
    parts: Parts,
}

impl GetCompanyAttachments {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyAttachments() -> Data<CompanyAttachment> {
    id: "get-companies-companyId-attachments", family: B2b, method: GET,
    path: "/api/v3/io/companies/{companyId}/attachments",
});

/// `POST /api/v3/io/companies/{companyId}/attachments`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#add-a-company-attachment). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AddCompanyAttachment {
    parts: Parts,
    form: Form,
}

impl AddCompanyAttachment {
    pub fn new(company_id: i64, attachment_file: File) -> Self {
        let parts = Parts::new([&company_id]);
        let mut form = Form::new();
        form.file("attachmentFile", attachment_file);
        Self { parts, form }
    }
}

operation!(AddCompanyAttachment(multipart form) -> Data<CompanyAttachment> {
    id: "post-companies-companyId-attachments", family: B2b, method: POST,
    path: "/api/v3/io/companies/{companyId}/attachments",
});

/// `DELETE /api/v3/io/companies/{companyId}/attachments/{attachmentId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#delete-a-company-attachment). Feature: `b2b-management-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompanyAttachment {
    parts: Parts,
}

impl DeleteCompanyAttachment {
    /// - `attachment_id`: Format: `uuid`.
    pub fn new(company_id: i64, attachment_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id, &attachment_id]),
        }
    }
}

operation!(DeleteCompanyAttachment() -> Data<Map<String, Json>> {
    id: "delete-companies-companyId-attachments-attachmentId", family: B2b, method: DELETE,
    path: "/api/v3/io/companies/{companyId}/attachments/{attachmentId}",
});

/// `GET /api/v3/io/companies/{companyId}/subsidiaries`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-company-subsidiaries). Feature: `b2b-management-companies`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`CompanySubsidiaryError`](super::CompanySubsidiaryError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanySubsidiaries {
    parts: Parts,
}

impl GetCompanySubsidiaries {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
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
}

operation!(GetCompanySubsidiaries() -> Page<HierarchyCompany> {
    id: "get-companies-companyId-subsidiaries", family: B2b, method: GET,
    path: "/api/v3/io/companies/{companyId}/subsidiaries", paging: Offset,
});

/// `DELETE /api/v3/io/companies/{companyId}/subsidiaries/{childCompanyId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#delete-company-subsidiary). Feature: `b2b-management-companies`.
///
/// Errors: 400 [`CompanySubsidiaryError`](super::CompanySubsidiaryError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompanySubsidiary {
    parts: Parts,
}

impl DeleteCompanySubsidiary {
    pub fn new(company_id: i64, child_company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id, &child_company_id]),
        }
    }
}

operation!(DeleteCompanySubsidiary() -> Empty {
    id: "delete-companies-companyId-subsidiary", family: B2b, method: DELETE,
    path: "/api/v3/io/companies/{companyId}/subsidiaries/{childCompanyId}",
});

/// `POST /api/v3/io/companies/{companyId}/parent`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#attach-a-company-as-the-parent-of-a-current-company). Feature: `b2b-management-companies`.
///
/// Errors: 400 [`CompanySubsidiaryError`](super::CompanySubsidiaryError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AttachCompanyAsParentOfCurrentCompany {
    parts: Parts,
    body: AttachCompanyAsParentOfCurrentCompanyInput,
}

impl AttachCompanyAsParentOfCurrentCompany {
    pub fn new(company_id: i64, parent_company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: AttachCompanyAsParentOfCurrentCompanyInput::new(parent_company_id),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(
        mut self,
        body: AttachCompanyAsParentOfCurrentCompanyInput,
    ) -> Self {
        self.body = body;
        self
    }
}

operation!(AttachCompanyAsParentOfCurrentCompany(json body) -> Bare<AttachCompanyAsParentOfCurrentCompanyResult> {
    id: "post-companies-companyId-parents", family: B2b, method: POST,
    path: "/api/v3/io/companies/{companyId}/parent",
});

/// `GET /api/v3/io/companies/{companyId}/hierarchy`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/company#get-company-hierarchy). Feature: `b2b-management-companies`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`CompanySubsidiaryError`](super::CompanySubsidiaryError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyHierarchy {
    parts: Parts,
}

impl GetCompanyHierarchy {
    pub fn new(company_id: i64) -> Self {
        Self {
            parts: Parts::new([&company_id]),
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
}

operation!(GetCompanyHierarchy() -> Page<HierarchyCompany> {
    id: "get-companies-companyId-hierarchy", family: B2b, method: GET,
    path: "/api/v3/io/companies/{companyId}/hierarchy", paging: Offset,
});
