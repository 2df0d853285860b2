// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Addresses.

use bigcommerce_runtime::codegen::{Data, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/countries`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#get-a-country). Feature: `b2b-management-addresses`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCountry {
    parts: Parts,
}

impl GetCountry {
    /// - `search_type`: Query: `searchType`. One of `0`, `1`. Default: `0`.
    pub fn new(search_type: i64, q: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("searchType", search_type);
        parts.query("q", q.into());
        Self { parts }
    }
}

operation!(GetCountry() -> Data<Country> {
    id: "get-addresses-countries-countryName-code", family: B2b, method: GET,
    path: "/api/v3/io/countries",
});

/// `GET /api/v3/io/states`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#get-a-state). Feature: `b2b-management-addresses`.
///
/// Errors: 404 [`NotFoundError`](super::NotFoundError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetState {
    parts: Parts,
}

impl GetState {
    /// - `search_type`: Query: `searchType`. One of `0`, `1`. Default: `0`.
    pub fn new(search_type: i64, q: impl Into<String>) -> Self {
        let mut parts = Parts::new([]);
        parts.query("searchType", search_type);
        parts.query("q", q.into());
        Self { parts }
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.parts.query("country", value.into());
        self
    }
}

operation!(GetState() -> Data<State> {
    id: "get-addresses-states-stateName-code", family: B2b, method: GET, path: "/api/v3/io/states",
});

/// `GET /api/v3/io/addresses`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#get-all-addresses). Feature: `b2b-management-addresses`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAllAddresses {
    parts: Parts,
}

impl GetAllAddresses {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// 1 (exclusive) to 250 (exclusive). Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// At least 0. Default: `0`.
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
    /// Query: `companyId`.
    pub fn company_id(mut self, value: i64) -> Self {
        self.parts.query("companyId", value);
        self
    }
    /// Query: `isBilling`.
    pub fn is_billing(mut self, value: bool) -> Self {
        self.parts.query("isBilling", value);
        self
    }
    /// Query: `isShipping`.
    pub fn is_shipping(mut self, value: bool) -> Self {
        self.parts.query("isShipping", value);
        self
    }
    /// Query: `isIncludeExtraFields`. One of `0`, `1`. Default: `0`.
    pub fn is_include_extra_fields(mut self, value: i64) -> Self {
        self.parts.query("isIncludeExtraFields", value);
        self
    }
    /// Query: `firstName`.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("firstName", value.into());
        self
    }
    /// Query: `lastName`.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("lastName", value.into());
        self
    }
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.parts.query("address", value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.parts.query("city", value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.parts.query("country", value.into());
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.parts.query("state", value.into());
        self
    }
    /// Query: `zipCode`.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.parts.query("zipCode", value.into());
        self
    }
    /// Query: `phoneNumber`.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.parts.query("phoneNumber", value.into());
        self
    }
    /// Query: `externalId[]`.
    pub fn external_id(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.repeat("externalId[]", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetAllAddresses() -> Page<AddressFields> {
    id: "get-companies", family: B2b, method: GET, path: "/api/v3/io/addresses", paging: Offset,
});

/// `POST /api/v3/io/addresses`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#create-a-company-address). Feature: `b2b-management-addresses`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyAddress {
    parts: Parts,
    body: AddressInput,
}

impl CreateCompanyAddress {
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        address_line1: impl Into<String>,
        city: impl Into<String>,
        state_name: impl Into<String>,
        country_name: impl Into<String>,
        company_id: i64,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: AddressInput::new(
                first_name,
                last_name,
                address_line1,
                city,
                state_name,
                country_name,
                company_id,
            ),
        }
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
        self
    }
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    pub fn state_code(mut self, value: impl Into<String>) -> Self {
        self.body.state_code = Some(value.into());
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.body.country_code = Some(value.into());
        self
    }
    pub fn is_billing(mut self, value: bool) -> Self {
        self.body.is_billing = Some(value);
        self
    }
    pub fn is_shipping(mut self, value: bool) -> Self {
        self.body.is_shipping = Some(value);
        self
    }
    pub fn is_default_billing(mut self, value: bool) -> Self {
        self.body.is_default_billing = Some(value);
        self
    }
    pub fn is_default_shipping(mut self, value: bool) -> Self {
        self.body.is_default_shipping = Some(value);
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.body.label = Some(value.into());
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.body.external_id = Some(value.into());
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
    pub fn with_body(mut self, body: AddressInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyAddress(json body) -> Data<CompanyAddress> {
    id: "post-companies-companyId-addresses", family: B2b, method: POST,
    path: "/api/v3/io/addresses",
});

/// `GET /api/v3/io/addresses/{addressId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#get-an-address). Feature: `b2b-management-addresses`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAddress {
    parts: Parts,
}

impl GetAddress {
    pub fn new(address_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&address_id]),
        }
    }
}

operation!(GetAddress() -> Data<AddressFields> {
    id: "get-companies-companyId-addresses-addressId", family: B2b, method: GET,
    path: "/api/v3/io/addresses/{addressId}",
});

/// `PUT /api/v3/io/addresses/{addressId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#update-an-address). Feature: `b2b-management-addresses`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError), 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateAddress {
    parts: Parts,
    body: AddressRequest,
}

impl UpdateAddress {
    pub fn new(address_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&address_id]),
            body: AddressRequest::new(),
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
    pub fn phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone_number = value.into();
        self
    }
    pub fn zip_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.zip_code = value.into();
        self
    }
    pub fn address_line1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address_line1 = value.into();
        self
    }
    pub fn address_line2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address_line2 = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.city = value.into();
        self
    }
    pub fn state_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state_name = value.into();
        self
    }
    pub fn country_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country_name = value.into();
        self
    }
    pub fn state_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state_code = value.into();
        self
    }
    pub fn country_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country_code = value.into();
        self
    }
    pub fn company_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.company_id = value.into();
        self
    }
    pub fn is_billing(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_billing = value.into();
        self
    }
    pub fn is_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_shipping = value.into();
        self
    }
    pub fn is_default_billing(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_default_billing = value.into();
        self
    }
    pub fn is_default_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_default_shipping = value.into();
        self
    }
    pub fn label(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.label = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_id = value.into();
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
    pub fn with_body(mut self, body: AddressRequest) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateAddress(json body) -> Data<CompanyAddress> {
    id: "put-companies-companyId-addresses-addressId", family: B2b, method: PUT,
    path: "/api/v3/io/addresses/{addressId}",
});

/// `DELETE /api/v3/io/addresses/{addressId}`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#delete-an-address). Feature: `b2b-management-addresses`.
///
/// Errors: 404 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteAddress {
    parts: Parts,
}

impl DeleteAddress {
    pub fn new(address_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&address_id]),
        }
    }
}

operation!(DeleteAddress() -> Data<CompanyAddress> {
    id: "delete-companies-companyId-addresses-addressId", family: B2b, method: DELETE,
    path: "/api/v3/io/addresses/{addressId}",
});

/// `POST /api/v3/io/addresses/bulk`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#bulk-create-addresses). Feature: `b2b-management-addresses`. At most 10 items in one request.
///
/// Errors: 413 [`UnprocessableContentError`](super::UnprocessableContentError), 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BulkCreateAddresses {
    parts: Parts,
    body: Vec<AddressInput>,
}

impl BulkCreateAddresses {
    pub fn new(body: impl IntoIterator<Item = AddressInput>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(BulkCreateAddresses(json body) -> Page<AddressFields> {
    id: "post-addresses", family: B2b, method: POST, path: "/api/v3/io/addresses/bulk",
    batch: 10 of body,
});

/// `GET /api/v3/io/addresses/extra-fields`
///
/// [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/address#get-address-extra-field-configs). Feature: `b2b-management-addresses`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAddressExtraFieldConfigs {
    parts: Parts,
}

impl GetAddressExtraFieldConfigs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At least 0. Default: `0`.
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 1 (exclusive) to 250 (exclusive). Default: `10`.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetAddressExtraFieldConfigs() -> Page<ExtraFields> {
    id: "get-addresses-extra-fields", family: B2b, method: GET,
    path: "/api/v3/io/addresses/extra-fields", paging: Offset,
});
