// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Open API.

use bigcommerce_runtime::codegen::{Bare, Data, Decimal, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v2/io/addresses/country_state`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ConvertCountryState {
    parts: Parts,
}

#[allow(deprecated)]
impl ConvertCountryState {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.parts.query("country", value.into());
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.parts.query("state", value.into());
        self
    }
    pub fn search_type(mut self, value: impl Into<SearchType>) -> Self {
        self.parts.query("search_type", value.into());
        self
    }
}

operation!(ConvertCountryState() -> Data<ConvertCountryStateResult> {
    id: "addresses_country_state_list", family: B2b, method: GET,
    path: "/api/v2/io/addresses/country_state", deprecated: true,
});

/// `POST /api/v2/io/companies/convert-from-customer-group`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyFromCg {
    parts: Parts,
    body: CompanyFromCgInput,
}

#[allow(deprecated)]
impl CreateCompanyFromCg {
    pub fn new(
        admin_email: impl Into<String>,
        admin_first_name: impl Into<String>,
        admin_last_name: impl Into<String>,
        company_email: impl Into<String>,
        company_name: impl Into<String>,
        customer_group_id: impl Into<String>,
        phone_number: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: CompanyFromCgInput::new(
                admin_email,
                admin_first_name,
                admin_last_name,
                company_email,
                company_name,
                customer_group_id,
                phone_number,
            ),
        }
    }
    pub fn accept_welcome_email(
        mut self,
        value: impl Into<CompanyFromCgInputAcceptWelcomeEmail>,
    ) -> Self {
        self.body.accept_welcome_email = Some(value.into());
        self
    }
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.body.address_line1 = Some(value.into());
        self
    }
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.admin_phone_number = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.body.city = Some(value.into());
        self
    }
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
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.body.state = Some(value.into());
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.body.zip_code = Some(value.into());
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
    pub fn with_body(mut self, body: CompanyFromCgInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyFromCg(json body) -> Data<CompanyFromCg> {
    id: "companies_convert-from-customer-group_create", family: B2b, method: POST,
    path: "/api/v2/io/companies/convert-from-customer-group", deprecated: true,
});

/// `POST /api/v2/io/companies/users/{customerId}/orders`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrderWithoutCompanyId {
    parts: Parts,
    body: OrderInput,
}

#[allow(deprecated)]
impl CreateOrderWithoutCompanyId {
    pub fn new(
        customer_id: impl std::fmt::Display,
        order_id: impl Into<String>,
        total_inc_tax: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
            body: OrderInput::new(order_id, total_inc_tax),
        }
    }
    pub fn po_number(mut self, value: impl Into<String>) -> Self {
        self.body.po_number = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOrderWithoutCompanyId(json body) -> Data<OrderWithoutCompanyId> {
    id: "companies_users_orders_create", family: B2b, method: POST,
    path: "/api/v2/io/companies/users/{customerId}/orders", deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/addresses`
///
/// Feature: `b2b-management-v2`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyAddresses {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyAddresses {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
    /// Query: `minLastModifiedTime`.
    pub fn min_last_modified_time(mut self, value: i64) -> Self {
        self.parts.query("minLastModifiedTime", value);
        self
    }
    /// Query: `maxLastModifiedTime`.
    pub fn max_last_modified_time(mut self, value: i64) -> Self {
        self.parts.query("maxLastModifiedTime", value);
        self
    }
    /// Query: `minLastCreatedTime`.
    pub fn min_last_created_time(mut self, value: i64) -> Self {
        self.parts.query("minLastCreatedTime", value);
        self
    }
    /// Query: `maxLastCreatedTime`.
    pub fn max_last_created_time(mut self, value: i64) -> Self {
        self.parts.query("maxLastCreatedTime", value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.parts.query("q", value.into());
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
    /// Query: `isShipping`.
    pub fn is_shipping(mut self, value: i64) -> Self {
        self.parts.query("isShipping", value);
        self
    }
    /// Query: `isBilling`.
    pub fn is_billing(mut self, value: i64) -> Self {
        self.parts.query("isBilling", value);
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
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    /// 4 to 500.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetCompanyAddresses() -> Data<GetCompanyAddressesResult> {
    id: "companies_addresses_list", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/addresses", deprecated: true,
});

/// `POST /api/v2/io/companies/{companyId}/addresses`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyAddress {
    parts: Parts,
    body: CompanyAddressInput,
}

#[allow(deprecated)]
impl CreateCompanyAddress {
    pub fn new(company_id: impl std::fmt::Display, body: CompanyAddressInput) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body,
        }
    }
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.body.address_line2 = Some(value.into());
        self
    }
    pub fn is_billing(mut self, value: bool) -> Self {
        self.body.is_billing = Some(value);
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
    pub fn is_shipping(mut self, value: bool) -> Self {
        self.body.is_shipping = Some(value);
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.body.label = Some(value.into());
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.body.phone_number = Some(value.into());
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.body.external_id = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyAddressInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyAddress(json body) -> Data<CompanyAddress> {
    id: "companies_addresses_create", family: B2b, method: POST,
    path: "/api/v2/io/companies/{companyId}/addresses", deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/addresses/{addressId}`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyAddress {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyAddress {
    pub fn new(
        company_id: impl std::fmt::Display,
        address_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &address_id]),
        }
    }
}

operation!(GetCompanyAddress() -> Data<CompanyAddressItemValue> {
    id: "companies_addresses_read", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/addresses/{addressId}", deprecated: true,
});

/// `PUT /api/v2/io/companies/{companyId}/addresses/{addressId}`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyAddress {
    parts: Parts,
    body: CompanyAddressUpdate,
}

#[allow(deprecated)]
impl UpdateCompanyAddress {
    pub fn new(
        company_id: impl std::fmt::Display,
        address_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &address_id]),
            body: CompanyAddressUpdate::new(),
        }
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
    pub fn country(mut self, value: impl Into<Nullable<Country>>) -> Self {
        self.body.country = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.first_name = value.into();
        self
    }
    pub fn is_billing(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_billing = value.into();
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
    pub fn is_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_shipping = value.into();
        self
    }
    pub fn label(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.label = value.into();
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
    pub fn state(mut self, value: impl Into<Nullable<State>>) -> Self {
        self.body.state = value.into();
        self
    }
    pub fn zip_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.zip_code = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_id = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyAddressUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyAddress(json body) -> Data<AddressInformation> {
    id: "companies_addresses_update", family: B2b, method: PUT,
    path: "/api/v2/io/companies/{companyId}/addresses/{addressId}", deprecated: true,
});

/// `DELETE /api/v2/io/companies/{companyId}/addresses/{addressId}`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`DefaultError`](super::DefaultError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompanyAddress {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteCompanyAddress {
    pub fn new(
        company_id: impl std::fmt::Display,
        address_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &address_id]),
        }
    }
}

operation!(DeleteCompanyAddress() -> Data<AddressInformation> {
    id: "companies_addresses_delete", family: B2b, method: DELETE,
    path: "/api/v2/io/companies/{companyId}/addresses/{addressId}", deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/basic-info`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyBasicInformation {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyBasicInformation {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyBasicInformation() -> Data<CompanyBasicInformation> {
    id: "companies_basic-info_list", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/basic-info", deprecated: true,
});

/// `PUT /api/v2/io/companies/{companyId}/basic-info`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyBasicInformation {
    parts: Parts,
    body: CompanyBasicInformationUpdate,
}

#[allow(deprecated)]
impl UpdateCompanyBasicInformation {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyBasicInformationUpdate::new(),
        }
    }
    pub fn address_line1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address_line1 = value.into();
        self
    }
    pub fn address_line2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.address_line2 = value.into();
        self
    }
    pub fn catalog_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.catalog_id = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.city = value.into();
        self
    }
    pub fn company_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_email = value.into();
        self
    }
    pub fn company_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_name = value.into();
        self
    }
    pub fn company_status(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.company_status = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.country = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.description = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone_number = value.into();
        self
    }
    pub fn state(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.state = value.into();
        self
    }
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
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyBasicInformationUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyBasicInformation(json body) -> Data<CompanyFromCg> {
    id: "companies_basic-info_update", family: B2b, method: PUT,
    path: "/api/v2/io/companies/{companyId}/basic-info", deprecated: true,
});

/// `DELETE /api/v2/io/companies/{companyId}/force-del`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`DefaultError`](super::DefaultError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompanyWithRelated {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteCompanyWithRelated {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(DeleteCompanyWithRelated() -> Data<CompanyFromCg> {
    id: "companies_force-del_delete", family: B2b, method: DELETE,
    path: "/api/v2/io/companies/{companyId}/force-del", deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/orderBCIds`
///
/// Feature: `b2b-management-v2`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBcOrderIdListByCompanyId {
    parts: Parts,
}

#[allow(deprecated)]
impl GetBcOrderIdListByCompanyId {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `beginDateAt`.
    pub fn begin_date_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("beginDateAt", value.into());
        self
    }
    /// Query: `endDateAt`.
    pub fn end_date_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("endDateAt", value.into());
        self
    }
}

operation!(GetBcOrderIdListByCompanyId() -> Page<Order> {
    id: "companies_orderBCIds_list", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/orderBCIds", paging: Offset, deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/orders`
///
/// Feature: `b2b-management-v2`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyOrders {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyOrders {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `orderBy`.
    pub fn order_by(mut self, value: impl Into<String>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
    /// Query: `beginDateAt`.
    pub fn begin_date_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("beginDateAt", value.into());
        self
    }
    /// Query: `endDateAt`.
    pub fn end_date_at(mut self, value: impl Into<String>) -> Self {
        self.parts.query("endDateAt", value.into());
        self
    }
    /// Query: `includeExtra`.
    pub fn include_extra(mut self, value: impl Into<String>) -> Self {
        self.parts.query("includeExtra", value.into());
        self
    }
    /// Query: `channelId`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channelId", value);
        self
    }
}

operation!(GetCompanyOrders() -> Page<CompanyOrder> {
    id: "companies_orders_list", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/orders", paging: Offset, deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/payments`
///
/// Feature: `b2b-management-v2`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyPaymentsMethods {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyPaymentsMethods {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanyPaymentsMethods() -> Page<CompanyPayment> {
    id: "companies_payments_list", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/payments", deprecated: true,
});

/// `PUT /api/v2/io/companies/{companyId}/payments`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`DefaultError`](super::DefaultError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyPaymentsMethods {
    parts: Parts,
    body: CompanyPaymentsMethodUpdate,
}

#[allow(deprecated)]
impl UpdateCompanyPaymentsMethods {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyPaymentsMethodUpdate::new(),
        }
    }
    pub fn payments(
        mut self,
        value: impl Into<Nullable<Vec<CompanyPaymentsMethodUpdatePayment>>>,
    ) -> Self {
        self.body.payments = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyPaymentsMethodUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyPaymentsMethods(json body) -> Data<CompanyPaymentsMethod> {
    id: "companies_payments_update", family: B2b, method: PUT,
    path: "/api/v2/io/companies/{companyId}/payments", deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/sales-reps`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanySalesReps {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanySalesReps {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
}

operation!(GetCompanySalesReps() -> Data<CompanySalesRep> {
    id: "companies_sales-reps_list", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/sales-reps", deprecated: true,
});

/// `PUT /api/v2/io/companies/{companyId}/sales-reps`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanySalesReps {
    parts: Parts,
    body: CompanySalesRepUpdate,
}

#[allow(deprecated)]
impl UpdateCompanySalesReps {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanySalesRepUpdate::new(),
        }
    }
    pub fn sales_reps(mut self, value: impl Into<Nullable<Vec<Id>>>) -> Self {
        self.body.sales_reps = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanySalesRepUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanySalesReps(json body) -> Data<CompanyFromCg> {
    id: "companies_sales-reps_update", family: B2b, method: PUT,
    path: "/api/v2/io/companies/{companyId}/sales-reps", deprecated: true,
});

/// `POST /api/v2/io/companies/{companyId}/user/{customerId}/orders`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateOrder {
    parts: Parts,
    body: OrderInput,
}

#[allow(deprecated)]
impl CreateOrder {
    pub fn new(
        company_id: impl std::fmt::Display,
        customer_id: impl std::fmt::Display,
        order_id: impl Into<String>,
        total_inc_tax: impl Into<Decimal>,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &customer_id]),
            body: OrderInput::new(order_id, total_inc_tax),
        }
    }
    pub fn po_number(mut self, value: impl Into<String>) -> Self {
        self.body.po_number = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrderInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateOrder(json body) -> Data<Order> {
    id: "companies_user_orders_create", family: B2b, method: POST,
    path: "/api/v2/io/companies/{companyId}/user/{customerId}/orders", deprecated: true,
});

/// `PUT /api/v2/io/companies/{companyId}/user/{userId}`
///
/// Feature: `b2b-management-v2`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyUser {
    parts: Parts,
    body: CompanyUserUpdate,
}

#[allow(deprecated)]
impl UpdateCompanyUser {
    pub fn new(
        company_id: impl std::fmt::Display,
        user_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &user_id]),
            body: CompanyUserUpdate::new(),
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
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.uuid = value.into();
        self
    }
    pub fn user_role(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.user_role = value.into();
        self
    }
    pub fn accept_welcome_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.accept_welcome_email = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.body.channel_ids = value.into();
        self
    }
    pub fn company_role_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.company_role_id = value.into();
        self
    }
    pub fn extra_fields(mut self, value: impl Into<Nullable<Vec<ExtraField>>>) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyUserUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyUser(json body) -> Data<UserIdCustomerId> {
    id: "companies_user_update", family: B2b, method: PUT,
    path: "/api/v2/io/companies/{companyId}/user/{userId}", deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/users`
///
/// Feature: `b2b-management-v2`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyUsers {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyUsers {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
        }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `role[]`.
    pub fn role(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.repeat("role[]", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `isIncludeExtraFields`.
    pub fn is_include_extra_fields(mut self, value: impl Into<String>) -> Self {
        self.parts.query("isIncludeExtraFields", value.into());
        self
    }
}

operation!(GetCompanyUsers() -> Page<CompanyUser> {
    id: "companies_users_list", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/users", paging: Offset, deprecated: true,
});

/// `POST /api/v2/io/companies/{companyId}/users`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`DefaultError`](super::DefaultError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateCompanyUser {
    parts: Parts,
    body: CompanyUserInput,
}

#[allow(deprecated)]
impl CreateCompanyUser {
    pub fn new(
        company_id: impl std::fmt::Display,
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: CompanyUserInput::new(email, first_name, last_name, phone),
        }
    }
    pub fn accept_welcome_email(
        mut self,
        value: impl Into<CompanyUserInputAcceptWelcomeEmail>,
    ) -> Self {
        self.body.accept_welcome_email = Some(value.into());
        self
    }
    pub fn user_role(mut self, value: impl Into<String>) -> Self {
        self.body.user_role = Some(value.into());
        self
    }
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.body.uuid = Some(value.into());
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.channel_ids = Some(value.into_iter().collect());
        self
    }
    pub fn origin_channel_id(mut self, value: i64) -> Self {
        self.body.origin_channel_id = Some(value);
        self
    }
    pub fn company_role_id(mut self, value: i64) -> Self {
        self.body.company_role_id = Some(value);
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.body.extra_fields = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyUserInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateCompanyUser(json body) -> Data<OrCreateCompanyUser> {
    id: "companies_users_create", family: B2b, method: POST,
    path: "/api/v2/io/companies/{companyId}/users", deprecated: true,
});

/// `PUT /api/v2/io/companies/{companyId}/users`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`DefaultError`](super::DefaultError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateOrCreateCompanyUser {
    parts: Parts,
    body: OrCreateCompanyUserUpdate,
}

#[allow(deprecated)]
impl UpdateOrCreateCompanyUser {
    pub fn new(
        company_id: impl std::fmt::Display,
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: OrCreateCompanyUserUpdate::new(email, first_name, last_name),
        }
    }
    pub fn accept_welcome_email(
        mut self,
        value: impl Into<Nullable<OrCreateCompanyUserUpdateAcceptWelcomeEmail>>,
    ) -> Self {
        self.body.accept_welcome_email = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.phone = value.into();
        self
    }
    pub fn user_role(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.user_role = value.into();
        self
    }
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.uuid = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.body.channel_ids = value.into();
        self
    }
    pub fn company_role_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.company_role_id = value.into();
        self
    }
    pub fn extra_fields(mut self, value: impl Into<Nullable<Vec<ExtraField>>>) -> Self {
        self.body.extra_fields = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: OrCreateCompanyUserUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateOrCreateCompanyUser(json body) -> Data<OrCreateCompanyUser> {
    id: "companies_users_update_or_create", family: B2b, method: PUT,
    path: "/api/v2/io/companies/{companyId}/users", deprecated: true,
});

/// `POST /api/v2/io/companies/{companyId}/users/bulk_create`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`DefaultError`](super::DefaultError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct BulkCreateCompanyUser {
    parts: Parts,
    body: BulkCreateCompanyUserBody,
}

#[allow(deprecated)]
impl BulkCreateCompanyUser {
    pub fn new(company_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&company_id]),
            body: BulkCreateCompanyUserBody::new(),
        }
    }
    pub fn accept_welcome_email(
        mut self,
        value: impl Into<CompanyUserInputAcceptWelcomeEmail>,
    ) -> Self {
        self.body.accept_welcome_email = Some(value.into());
        self
    }
    pub fn users(
        mut self,
        value: impl IntoIterator<Item = CompanyUserInputUser>,
    ) -> Self {
        self.body.users = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BulkCreateCompanyUserBody) -> Self {
        self.body = body;
        self
    }
}

operation!(BulkCreateCompanyUser(json body) -> Data<BulkCreateCompanyUserResult> {
    id: "companies_users_bulk_create_create", family: B2b, method: POST,
    path: "/api/v2/io/companies/{companyId}/users/bulk_create", deprecated: true,
});

/// `GET /api/v2/io/companies/{companyId}/users/{customerId}`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyUser {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyUser {
    pub fn new(
        company_id: impl std::fmt::Display,
        customer_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &customer_id]),
        }
    }
}

operation!(GetCompanyUser() -> Data<CompanyUser> {
    id: "companies_users_read", family: B2b, method: GET,
    path: "/api/v2/io/companies/{companyId}/users/{customerId}", deprecated: true,
});

/// `DELETE /api/v2/io/companies/{companyId}/users/{customerId}`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`DefaultError`](super::DefaultError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCompanyUser {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteCompanyUser {
    pub fn new(
        company_id: impl std::fmt::Display,
        customer_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&company_id, &customer_id]),
        }
    }
}

operation!(DeleteCompanyUser() -> Data<DeleteCompanyUserResult> {
    id: "companies_users_delete", family: B2b, method: DELETE,
    path: "/api/v2/io/companies/{companyId}/users/{customerId}", deprecated: true,
});

/// `PUT /api/v2/io/orders`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`InternalServerError`](super::InternalServerError), 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateCompanyOrderWithBcOrderId {
    parts: Parts,
    body: CompanyOrderWithBcOrderIdUpdate,
}

#[allow(deprecated)]
impl UpdateCompanyOrderWithBcOrderId {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: CompanyOrderWithBcOrderIdUpdate::new(),
        }
    }
    pub fn base_handling_cost(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.base_handling_cost = value.into();
        self
    }
    pub fn base_shipping_cost(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.base_shipping_cost = value.into();
        self
    }
    pub fn base_wrapping_cost(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.base_wrapping_cost = value.into();
        self
    }
    pub fn billing_address(
        mut self,
        value: impl Into<Nullable<BillingAddress>>,
    ) -> Self {
        self.body.billing_address = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    pub fn credit_card_type(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.credit_card_type = value.into();
        self
    }
    pub fn customer_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.customer_message = value.into();
        self
    }
    pub fn date_created(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.date_created = value.into();
        self
    }
    pub fn discount_amount(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.discount_amount = value.into();
        self
    }
    pub fn ebay_order_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.ebay_order_id = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_id = value.into();
        self
    }
    pub fn external_merchant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_merchant_id = value.into();
        self
    }
    pub fn external_source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.external_source = value.into();
        self
    }
    pub fn geoip_country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.geoip_country = value.into();
        self
    }
    pub fn geoip_country_iso2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.geoip_country_iso2 = value.into();
        self
    }
    pub fn gift_certificate_amount(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.body.gift_certificate_amount = value.into();
        self
    }
    pub fn handling_cost_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.handling_cost_ex_tax = value.into();
        self
    }
    pub fn handling_cost_inc_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.handling_cost_inc_tax = value.into();
        self
    }
    pub fn ip_address(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.ip_address = value.into();
        self
    }
    pub fn is_deleted(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.is_deleted = value.into();
        self
    }
    pub fn items_shipped(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.items_shipped = value.into();
        self
    }
    pub fn items_total(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.items_total = value.into();
        self
    }
    pub fn order_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.order_id = value.into();
        self
    }
    pub fn order_is_digital(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.order_is_digital = value.into();
        self
    }
    pub fn payment_method(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.payment_method = value.into();
        self
    }
    pub fn payment_provider_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.payment_provider_id = value.into();
        self
    }
    pub fn po_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.po_number = value.into();
        self
    }
    pub fn products(
        mut self,
        value: impl Into<Nullable<Vec<CompanyOrderWithBcOrderIdUpdateProduct>>>,
    ) -> Self {
        self.body.products = value.into();
        self
    }
    pub fn refunded_amount(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.refunded_amount = value.into();
        self
    }
    pub fn shipping_cost_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.shipping_cost_ex_tax = value.into();
        self
    }
    pub fn shipping_cost_inc_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.shipping_cost_inc_tax = value.into();
        self
    }
    pub fn staff_notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.staff_notes = value.into();
        self
    }
    pub fn status_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.status_id = value.into();
        self
    }
    pub fn subtotal_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.subtotal_ex_tax = value.into();
        self
    }
    pub fn subtotal_inc_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.subtotal_inc_tax = value.into();
        self
    }
    pub fn tax_provider_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.tax_provider_id = value.into();
        self
    }
    pub fn total_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.total_ex_tax = value.into();
        self
    }
    pub fn wrapping_cost_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.wrapping_cost_ex_tax = value.into();
        self
    }
    pub fn wrapping_cost_inc_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.wrapping_cost_inc_tax = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: CompanyOrderWithBcOrderIdUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateCompanyOrderWithBcOrderId(json body) -> Data<OrderWithoutCompanyId> {
    id: "orders_update", family: B2b, method: PUT, path: "/api/v2/io/orders", deprecated: true,
});

/// `POST /api/v2/io/orders/company`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBcOrdersCompanyAttribute {
    parts: Parts,
    body: BcOrdersCompanyAttributeInput,
}

#[allow(deprecated)]
impl UpdateBcOrdersCompanyAttribute {
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: BcOrdersCompanyAttributeInput::new(customer_id),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BcOrdersCompanyAttributeInput) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateBcOrdersCompanyAttribute(json body) -> Data<Map<String, Json>> {
    id: "orders_company_create", family: B2b, method: POST, path: "/api/v2/io/orders/company",
    deprecated: true,
});

/// `PUT /api/v2/io/orders/company`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateB2beUsersOrdersCompanyAttribute {
    parts: Parts,
    body: B2beUsersOrdersCompanyAttributeUpdate,
}

#[allow(deprecated)]
impl UpdateB2beUsersOrdersCompanyAttribute {
    pub fn new(
        customer_group_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: B2beUsersOrdersCompanyAttributeUpdate::new(
                customer_group_id,
                customer_id,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: B2beUsersOrdersCompanyAttributeUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateB2beUsersOrdersCompanyAttribute(json body) -> Data<Map<String, Json>> {
    id: "orders_company_update", family: B2b, method: PUT, path: "/api/v2/io/orders/company",
    deprecated: true,
});

/// `GET /api/v2/io/orders/images`
///
/// Feature: `b2b-management-v2`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrdersImages {
    parts: Parts,
}

#[allow(deprecated)]
impl GetOrdersImages {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `orderIds`.
    pub fn order_ids(mut self, value: impl Into<String>) -> Self {
        self.parts.query("orderIds", value.into());
        self
    }
}

operation!(GetOrdersImages() -> Page<OrdersImage> {
    id: "orders_images_list", family: B2b, method: GET, path: "/api/v2/io/orders/images",
    deprecated: true,
});

/// `GET /api/v2/io/orders/{orderBCId}/companyIdBCId`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyByBcOrderId {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyByBcOrderId {
    pub fn new(order_bc_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&order_bc_id]),
        }
    }
}

operation!(GetCompanyByBcOrderId() -> Data<CompanyByBcOrderId> {
    id: "orders_companyIdBCId_list", family: B2b, method: GET,
    path: "/api/v2/io/orders/{orderBCId}/companyIdBCId", deprecated: true,
});

/// `GET /api/v2/io/orders/{orderId}/companyId`
///
/// Feature: `b2b-management-v2`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyIdByOrderId {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyIdByOrderId {
    pub fn new(order_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(GetCompanyIdByOrderId() -> Data<CompanyFromCg> {
    id: "orders_companyId_list", family: B2b, method: GET,
    path: "/api/v2/io/orders/{orderId}/companyId", deprecated: true,
});

/// `GET /api/v2/io/orders/{orderId}/details`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderDetail {
    parts: Parts,
}

#[allow(deprecated)]
impl GetOrderDetail {
    pub fn new(order_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(GetOrderDetail() -> Data<OrderDetail> {
    id: "orders_details_list", family: B2b, method: GET,
    path: "/api/v2/io/orders/{orderId}/details", deprecated: true,
});

/// `GET /api/v2/io/orders/{orderId}/products`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetOrderProduct {
    parts: Parts,
}

#[allow(deprecated)]
impl GetOrderProduct {
    pub fn new(order_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&order_id]),
        }
    }
}

operation!(GetOrderProduct() -> Data<OrderProduct> {
    id: "orders_products_list", family: B2b, method: GET,
    path: "/api/v2/io/orders/{orderId}/products", deprecated: true,
});

/// `POST /api/v2/io/proxy`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 500 [`CodeMessage`](super::CodeMessage).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct ThirdPartyApiProxy {
    parts: Parts,
    body: ThirdPartyApiProxyInput,
}

#[allow(deprecated)]
impl ThirdPartyApiProxy {
    pub fn new(
        method: impl Into<String>,
        proxy_type: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: ThirdPartyApiProxyInput::new(method, proxy_type, url),
        }
    }
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.body.data = Some(value.into());
        self
    }
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.body.params = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ThirdPartyApiProxyInput) -> Self {
        self.body = body;
        self
    }
}

operation!(ThirdPartyApiProxy(json body) -> Bare<CodeMessage> {
    id: "proxy_create", family: B2b, method: POST, path: "/api/v2/io/proxy", deprecated: true,
});

/// `GET /api/v2/io/sales-reps/companies`
///
/// Feature: `b2b-management-v2`. Paged by `offset` and `limit`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompaniesSalesReps {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompaniesSalesReps {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.parts.query("offset", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    /// Query: `groupBy`.
    pub fn group_by(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("groupBy", value.into());
        self
    }
    /// Query: `orderBy`.
    pub fn order_by(mut self, value: impl Into<Decimal>) -> Self {
        self.parts.query("orderBy", value.into());
        self
    }
}

operation!(GetCompaniesSalesReps() -> Page<CompaniesSalesRep> {
    id: "sales-reps_companies_list", family: B2b, method: GET,
    path: "/api/v2/io/sales-reps/companies", paging: Offset, deprecated: true,
});

/// `GET /api/v2/io/store/payments`
///
/// Feature: `b2b-management-v2`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetStoresAllPayments {
    parts: Parts,
}

#[allow(deprecated)]
impl GetStoresAllPayments {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetStoresAllPayments() -> Data<StoresAllPayment> {
    id: "store_payments_list", family: B2b, method: GET, path: "/api/v2/io/store/payments",
    deprecated: true,
});

/// `GET /api/v2/io/users/{customerId}/companies`
///
/// Feature: `b2b-management-v2`.
///
/// Errors: 404 [`InternalServerError`](super::InternalServerError).
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetCompanyByCustomerId {
    parts: Parts,
}

#[allow(deprecated)]
impl GetCompanyByCustomerId {
    pub fn new(customer_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&customer_id]),
        }
    }
}

operation!(GetCompanyByCustomerId() -> Data<CompanyByCustomerId> {
    id: "users_companies_list", family: B2b, method: GET,
    path: "/api/v2/io/users/{customerId}/companies", deprecated: true,
});
