// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Companies and Users.

use bigcommerce_runtime::codegen::{Data, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `POST /api/v2/frontend/companies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#create-a-company). Feature: `b2b-storefront-companies`.
///
/// Errors: 400 [`DefaultError`](super::DefaultError).
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
    /// Required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.body.company_name = Some(value.into());
        self
    }
    /// Required.
    pub fn company_phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.company_phone_number = Some(value.into());
        self
    }
    /// Required.
    pub fn company_first_name(mut self, value: impl Into<String>) -> Self {
        self.body.company_first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn company_last_name(mut self, value: impl Into<String>) -> Self {
        self.body.company_last_name = Some(value.into());
        self
    }
    /// Required.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.body.customer_id = Some(value.into());
        self
    }
    /// Required. Format: `email`.
    pub fn customer_email(mut self, value: impl Into<String>) -> Self {
        self.body.customer_email = Some(value.into());
        self
    }
    /// Required.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.body.store_hash = Some(value.into());
        self
    }
    /// Required. Format: `email`.
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
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    /// Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.body.country = Some(value.into());
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
    pub fn with_body(mut self, body: CompanyInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompany(json body) -> Data<CompanyId> {
    id: "createcompany(frontend)", family: B2bStorefront, method: POST,
    path: "/api/v2/frontend/companies",
});

/// `GET /api/v2/companies/extra-fields/storefront`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-company-extra-fields). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyExtraFields {
    parts: Parts,
}

impl GetCompanyExtraFields {
    /// - `store_hash`: Query: `storeHash`.
    pub fn new(store_hash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("storeHash", store_hash.into());
        Self { parts }
    }
}

operation!(GetCompanyExtraFields() -> Page<CompanyExtraField> {
    id: "get-companies-extra_fields-storefront", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/extra-fields/storefront",
});

/// `GET /api/v2/customers/{userId}/companies`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-a-company-by-user-id). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyByUserId {
    parts: Parts,
}

impl GetCompanyByUserId {
    pub fn new(user_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&user_id]),
        }
    }
}

operation!(GetCompanyByUserId() -> Data<CompanyByUserId> {
    id: "getcompanybyuserid", family: B2bStorefront, method: GET,
    path: "/api/v2/customers/{userId}/companies",
});

/// `GET /api/v2/companies/{companyId}/users`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-a-company-user-list). Feature: `b2b-storefront-companies`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyUserList {
    parts: Parts,
}

impl GetCompanyUserList {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
    /// Query: `role[]`.
    pub fn role(mut self, values: impl IntoIterator<Item = impl Into<Role>>) -> Self {
        self.parts.repeat("role[]", values.into_iter().map(Into::<Role>::into));
        self
    }
    /// Default: `"10"`.
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
}

operation!(GetCompanyUserList() -> Page<CompanyUserList> {
    id: "get-companies-companyId-users", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/users", paging: Offset,
});

/// `GET /api/v2/companies/validations/frontend/user-emails/{email}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#validate-a-frontend-user-email). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ValidateFrontendUserEmail {
    parts: Parts,
}

impl ValidateFrontendUserEmail {
    /// - `email`: Format: `email`.
    /// - `store_hash`: Query: `storeHash`.
    pub fn new(
        email: impl std::fmt::Display,
        store_hash: impl Into<String>,
        role: impl Into<ValidateFrontendUserEmailRole>,
    ) -> Self {
        let mut parts = Parts::new([&email]);
        parts.query("storeHash", store_hash.into());
        parts.query("role", role.into());
        Self { parts }
    }
    /// Query: `companyId`.
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("companyId", value.into());
        self
    }
}

operation!(ValidateFrontendUserEmail() -> Data<ValidateFrontendUserEmailResult> {
    id: "get-companies-validations-fronted-user-emails-email", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/validations/frontend/user-emails/{email}",
});

/// `GET /api/v2/companies/addresses/countries`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-countries-list). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCountriesList {
    parts: Parts,
}

impl GetCountriesList {
    /// - `store_hash`: Query: `storeHash`.
    pub fn new(store_hash: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("storeHash", store_hash.into());
        Self { parts }
    }
}

operation!(GetCountriesList() -> Data<CountriesList> {
    id: "get-companies-addresses-countries", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/addresses/countries",
});

/// `GET /api/v2/companies/addresses/permission`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-address-edit-permission). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAddressEditPermission {
    parts: Parts,
}

impl GetAddressEditPermission {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAddressEditPermission() -> Data<AddressEditPermission> {
    id: "get-companies-addresses-permission", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/addresses/permission",
});

/// `GET /api/v2/companies/{companyId}/addresses`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-a-company-address-list). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyAddressList {
    parts: Parts,
}

impl GetCompanyAddressList {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyAddressList() -> Data<CompanyAddressList> {
    id: "get-companies-companyId-addresses", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/addresses",
});

/// `POST /api/v2/companies/{companyId}/addresses`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#create-a-company-address). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyAddress {
    parts: Parts,
    body: CompanyAddressInput,
}

impl CreateCompanyAddress {
    pub fn new(
        company_id: impl std::fmt::Display,
        first_name: impl Into<String>,
        address_line1: impl Into<String>,
        city: impl Into<String>,
        country: Country,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyAddressInput::new(first_name, address_line1, city, country),
        }
    }
    pub fn is_shipping(mut self, value: impl Into<String>) -> Self {
        self.body.is_shipping = Some(value.into());
        self
    }
    pub fn is_billing(mut self, value: impl Into<String>) -> Self {
        self.body.is_billing = Some(value.into());
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    pub fn state(mut self, value: State) -> Self {
        self.body.state = Some(value);
        self
    }
    pub fn is_default_shipping(mut self, value: impl Into<String>) -> Self {
        self.body.is_default_shipping = Some(value.into());
        self
    }
    pub fn is_default_billing(mut self, value: impl Into<String>) -> Self {
        self.body.is_default_billing = Some(value.into());
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.body.label = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyAddressInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyAddress(json body) -> Data<AddressInformation> {
    id: "post-companies-companyId-addresses", family: B2bStorefront, method: POST,
    path: "/api/v2/companies/{companyId}/addresses",
});

/// `GET /api/v2/companies/{companyId}/addresses/searches`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#search-company-addresses). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SearchCompanyAddresses {
    parts: Parts,
}

impl SearchCompanyAddresses {
    pub fn new(
        company_id: impl std::fmt::Display,
        limit: impl Into<String>,
        offset: impl Into<String>,
    ) -> Self {
        let mut parts = Parts::new([&company_id]);
        parts.query("limit", limit.into());
        parts.query("offset", offset.into());
        Self { parts }
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
}

operation!(SearchCompanyAddresses() -> Data<SearchCompanyAddress> {
    id: "get-companies-companyId-addresses-searches", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/addresses/searches",
});

/// `POST /api/v2/companies/{companyId}/addresses/searches`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#search-addresses-with-multiple-filters). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct SearchAddressesWithMultipleFilters {
    parts: Parts,
    body: SearchAddressesWithMultipleFilterInput,
}

impl SearchAddressesWithMultipleFilters {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: SearchAddressesWithMultipleFilterInput::new(),
        }
    }
    pub fn filters(
        mut self,
        value: SearchAddressesWithMultipleFilterInputFilters,
    ) -> Self {
        self.body.filters = Some(value);
        self
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.body.offset = Some(value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.body.limit = Some(value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.body.q = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SearchAddressesWithMultipleFilterInput) -> Self {
        self.body = body;
        self
    }
}

operation!(SearchAddressesWithMultipleFilters(json body) -> Data<SearchAddressesWithMultipleFilter> {
    id: "post-companies-companyId-addresses-searches", family: B2bStorefront, method: POST,
    path: "/api/v2/companies/{companyId}/addresses/searches",
});

/// `GET /api/v2/companies/{companyId}/addresses/{addressId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-an-address). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAddress {
    parts: Parts,
}

impl GetAddress {
    pub fn new(
        company_id: impl std::fmt::Display,
        address_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &address_id]),
        }
    }
}

operation!(GetAddress() -> Data<Address> {
    id: "get-companies-companyId-addresses-addressId", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/addresses/{addressId}",
});

/// `PUT /api/v2/companies/{companyId}/addresses/{addressId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#update-address-information). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateAddressInformation {
    parts: Parts,
    body: AddressInformationUpdate,
}

impl UpdateAddressInformation {
    pub fn new(
        company_id: impl std::fmt::Display,
        address_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &address_id]),
            body: AddressInformationUpdate::new(),
        }
    }
    /// Required.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.body.first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn is_shipping(mut self, value: impl Into<String>) -> Self {
        self.body.is_shipping = Some(value.into());
        self
    }
    /// Required.
    pub fn is_billing(mut self, value: impl Into<String>) -> Self {
        self.body.is_billing = Some(value.into());
        self
    }
    /// Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
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
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: State) -> Self {
        self.body.state = Some(value);
        self
    }
    /// Required.
    pub fn country(mut self, value: Country) -> Self {
        self.body.country = Some(value);
        self
    }
    /// Required.
    pub fn body_address_id(mut self, value: impl Into<String>) -> Self {
        self.body.address_id = Some(value.into());
        self
    }
    /// Required.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.body.last_name = Some(value.into());
        self
    }
    /// Required.
    pub fn is_default_shipping(mut self, value: impl Into<String>) -> Self {
        self.body.is_default_shipping = Some(value.into());
        self
    }
    /// Required.
    pub fn is_default_billing(mut self, value: impl Into<String>) -> Self {
        self.body.is_default_billing = Some(value.into());
        self
    }
    /// Required.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.body.label = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: impl Into<Nullable<Vec<ExtraField>>>) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AddressInformationUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateAddressInformation(json body) -> Data<AddressInformation> {
    id: "put-companies-companyId-addresses-addressId", family: B2bStorefront, method: PUT,
    path: "/api/v2/companies/{companyId}/addresses/{addressId}",
});

/// `PUT /api/v2/companies/{companyId}/addresses/{addressId}/activation`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#mark-an-address-as-active-or-inactive). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct MarkAddressAsActiveOrInactive {
    parts: Parts,
    body: MarkAddressAsActiveOrInactiveUpdate,
}

impl MarkAddressAsActiveOrInactive {
    pub fn new(
        company_id: impl std::fmt::Display,
        address_id: impl std::fmt::Display,
        is_active: i64,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &address_id]),
            body: MarkAddressAsActiveOrInactiveUpdate::new(is_active),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MarkAddressAsActiveOrInactiveUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(MarkAddressAsActiveOrInactive(json body) -> Data<AddressInformation> {
    id: "put-companies-companyId-addresses-addressId-activation", family: B2bStorefront,
    method: PUT, path: "/api/v2/companies/{companyId}/addresses/{addressId}/activation",
});

/// `GET /api/v2/companies/{companyId}/default-addresses`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-company-default-addresses). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyDefaultAddresses {
    parts: Parts,
}

impl GetCompanyDefaultAddresses {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyDefaultAddresses() -> Data<CompanyDefaultAddress> {
    id: "get-companies-companyId-default-addresses", family: B2bStorefront, method: GET,
    path: "/api/v2/companies/{companyId}/default-addresses",
});

/// `GET /api/v2/users/validations/existence`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#check-existence-of-a-customer-email). Feature: `b2b-storefront-companies`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CheckExistenceOfCustomerEmail {
    parts: Parts,
}

#[allow(deprecated)]
impl CheckExistenceOfCustomerEmail {
    /// - `store_hash`: Query: `storeHash`.
    pub fn new(store_hash: impl Into<String>, email: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("storeHash", store_hash.into());
        parts.query("email", email.into());
        Self { parts }
    }
    /// Query: `extraFieldName`.
    pub fn extra_field_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("extraFieldName", value.into());
        self
    }
    /// Query: `extraFieldValue`.
    pub fn extra_field_value(mut self, value: impl Into<String>) -> Self {
        self.parts.query("extraFieldValue", value.into());
        self
    }
}

operation!(CheckExistenceOfCustomerEmail() -> Data<Map<String, Json>> {
    id: "get-users-validations-existence", family: B2bStorefront, method: GET,
    path: "/api/v2/users/validations/existence", deprecated: true,
});

/// `GET /api/v2/users`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-user-list). Feature: `b2b-storefront-companies`. Paged by `offset` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetUserList {
    parts: Parts,
}

impl GetUserList {
    pub fn new(role: impl Into<ValidateFrontendUserEmailRole>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("role", role.into());
        Self { parts }
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
        self
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
}

operation!(GetUserList() -> Page<UserListItems> {
    id: "get-users", family: B2bStorefront, method: GET, path: "/api/v2/users", paging: Offset,
});

/// `POST /api/v2/users`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#create-a-user). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateUser {
    parts: Parts,
    body: UserInput,
}

impl CreateUser {
    /// - `email`: Format: `email`.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
        company_id: impl Into<String>,
        phone_number: impl Into<String>,
        role: impl Into<UserRole>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: UserInput::new(
                first_name,
                last_name,
                email,
                company_id,
                phone_number,
                role,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UserInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateUser(json body) -> Data<User> {
    id: "post-users", family: B2bStorefront, method: POST, path: "/api/v2/users",
});

/// `GET /api/v2/users/{userId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#get-user-information). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetUserInformation {
    parts: Parts,
}

impl GetUserInformation {
    pub fn new(user_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&user_id]),
        }
    }
    /// Query: `isBcId`.
    pub fn is_bc_id(mut self, value: impl Into<String>) -> Self {
        self.parts.query("isBcId", value.into());
        self
    }
}

operation!(GetUserInformation() -> Data<UserInformation> {
    id: "get-users-userId", family: B2bStorefront, method: GET, path: "/api/v2/users/{userId}",
});

/// `PUT /api/v2/users/{userId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#update-user-information). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateUserInformation {
    parts: Parts,
    body: UserInformationUpdate,
}

impl UpdateUserInformation {
    /// - `email`: Format: `email`.
    pub fn new(
        user_id: impl std::fmt::Display,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
        phone_number: impl Into<String>,
        role: impl Into<UserRole>,
    ) -> Self {
        Self {
            parts: Parts::new([&user_id]),
            body: UserInformationUpdate::new(
                first_name,
                last_name,
                email,
                phone_number,
                role,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UserInformationUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateUserInformation(json body) -> Data<Map<String, Json>> {
    id: "put-users-userId", family: B2bStorefront, method: PUT, path: "/api/v2/users/{userId}",
});

/// `DELETE /api/v2/users/{userId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company#delete-a-user). Feature: `b2b-storefront-companies`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteUser {
    parts: Parts,
}

impl DeleteUser {
    pub fn new(user_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&user_id]),
        }
    }
}

operation!(DeleteUser() -> Data<Map<String, Json>> {
    id: "delete-users-userId", family: B2bStorefront, method: DELETE,
    path: "/api/v2/users/{userId}",
});
