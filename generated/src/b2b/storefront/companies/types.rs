// Written by `cargo xtask regen`; edit nothing here.
//! Types of Companies and Users.

use bigcommerce_runtime::codegen::{Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyInput {
    /// Required.
    pub company_name: Option<String>,
    /// Required.
    pub company_phone_number: Option<String>,
    /// Required.
    pub company_first_name: Option<String>,
    /// Required.
    pub company_last_name: Option<String>,
    /// Required.
    pub customer_id: Option<String>,
    /// Required. Format: `email`.
    pub customer_email: Option<String>,
    /// Required.
    pub store_hash: Option<String>,
    /// Required. Format: `email`.
    pub company_email: Option<String>,
    /// Required.
    pub address_line1: Option<String>,
    /// Required.
    pub address_line2: Option<String>,
    /// Required.
    pub city: Option<String>,
    /// Required.
    pub zip_code: Option<String>,
    /// Required.
    pub state: Option<String>,
    /// Required.
    pub country: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(CompanyInput {
    company_name = "companyName", company_phone_number = "companyPhoneNumber",
    company_first_name = "companyFirstName", company_last_name = "companyLastName",
    customer_id = "customerId", customer_email = "customerEmail", store_hash = "storeHash",
    company_email = "companyEmail", address_line1 = "addressLine1", address_line2 = "addressLine2",
    city, zip_code = "zipCode", state, country, extra_fields = "extraFields",
});

impl CompanyInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Required.
    pub fn company_phone_number(mut self, value: impl Into<String>) -> Self {
        self.company_phone_number = Some(value.into());
        self
    }
    /// Required.
    pub fn company_first_name(mut self, value: impl Into<String>) -> Self {
        self.company_first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn company_last_name(mut self, value: impl Into<String>) -> Self {
        self.company_last_name = Some(value.into());
        self
    }
    /// Required.
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = Some(value.into());
        self
    }
    /// Required. Format: `email`.
    pub fn customer_email(mut self, value: impl Into<String>) -> Self {
        self.customer_email = Some(value.into());
        self
    }
    /// Required.
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = Some(value.into());
        self
    }
    /// Required. Format: `email`.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.company_email = Some(value.into());
        self
    }
    /// Required.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Required.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Required.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyExtraField {
    pub field_name: Option<String>,
    pub label_name: Option<String>,
    pub data_type: Option<CompanyExtraFieldDataType>,
    pub is_required: Option<CompanyExtraFieldIsRequired>,
}

record!(CompanyExtraField {
    field_name = "fieldName", label_name = "labelName", data_type = "dataType",
    is_required = "isRequired",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyByUserId {
    pub company_id: Option<String>,
    pub company_name: Option<String>,
    pub bc_group_name: Option<String>,
    pub company_status: Option<CompanyByUserIdCompanyStatus>,
    pub description: Option<String>,
    pub catalog_id: Option<String>,
    pub extra_fields: Option<OrderExtraFields>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub zip_code: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
}

record!(CompanyByUserId {
    company_id = "companyId", company_name = "companyName", bc_group_name = "bcGroupName",
    company_status = "companyStatus", description, catalog_id = "catalogId",
    extra_fields = "extraFields", address_line1 = "addressLine1", address_line2 = "addressLine2",
    city, zip_code = "zipCode", state, country,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserList {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub id: Option<String>,
    pub role: Option<UserRole>,
    pub phone_number: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub catalog_id: Option<String>,
}

record!(CompanyUserList {
    first_name = "firstName", last_name = "lastName", email, id, role, phone_number = "phoneNumber",
    created_at = "createdAt", updated_at = "updatedAt", uuid, catalog_id = "catalogId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateFrontendUserEmailResult {
    pub is_valid: Option<String>,
    pub user_info: Option<ValidateFrontendUserEmailUserInfo>,
}

record!(ValidateFrontendUserEmailResult { is_valid = "isValid", user_info = "userInfo" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateFrontendUserEmailUserInfo {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub id: Option<String>,
    pub phone_number: Option<String>,
    pub role: Option<UserRole>,
}

record!(ValidateFrontendUserEmailUserInfo {
    first_name = "firstName", last_name = "lastName", email, id, phone_number = "phoneNumber", role,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountriesList {
    pub list: Option<Vec<CountryWithState>>,
}

record!(CountriesList { list });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryWithState {
    pub id: Option<i64>,
    pub country_name: Option<String>,
    pub country_code: Option<String>,
    pub states: Option<Vec<State>>,
}

record!(CountryWithState {
    id, country_name = "countryName", country_code = "countryCode", states,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressEditPermission {
    pub is_allow: Option<String>,
    pub is_enabled: Option<String>,
}

record!(AddressEditPermission { is_allow = "isAllow", is_enabled = "isEnabled" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddressList {
    pub addresses: Option<Map<String, CompanyAddressListAddressesValue>>,
    pub default_shipping_id: Option<String>,
    pub default_billing_id: Option<String>,
    pub can_enter_new_address: Option<bool>,
}

record!(CompanyAddressList {
    addresses, default_shipping_id = "defaultShippingId", default_billing_id = "defaultBillingId",
    can_enter_new_address = "canEnterNewAddress",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddressListAddressesValue {
    pub address_id: Option<i64>,
    pub last_name: Option<String>,
    pub is_shipping: Option<i64>,
    pub is_billing: Option<i64>,
    pub label: Option<String>,
    pub first_name: Option<String>,
    pub phone_number: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub zip_code: Option<String>,
    pub state: Option<State>,
    pub country: Option<Country>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(CompanyAddressListAddressesValue {
    address_id = "addressId", last_name = "lastName", is_shipping = "isShipping",
    is_billing = "isBilling", label, first_name = "firstName", phone_number = "phoneNumber",
    address_line1 = "addressLine1", address_line2 = "addressLine2", city, zip_code = "zipCode",
    state, country, extra_fields = "extraFields",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddressInput {
    pub first_name: String,
    pub is_shipping: Option<String>,
    pub is_billing: Option<String>,
    pub phone_number: Option<String>,
    pub address_line1: String,
    pub address_line2: Option<String>,
    pub city: String,
    pub zip_code: Option<String>,
    pub state: Option<State>,
    pub country: Country,
    pub is_default_shipping: Option<String>,
    pub is_default_billing: Option<String>,
    pub label: Option<String>,
    pub extra_fields: Option<Vec<ExtraField>>,
}

record!(CompanyAddressInput {
    first_name = "firstName", is_shipping = "isShipping", is_billing = "isBilling",
    phone_number = "phoneNumber", address_line1 = "addressLine1", address_line2 = "addressLine2",
    city, zip_code = "zipCode", state, country, is_default_shipping = "isDefaultShipping",
    is_default_billing = "isDefaultBilling", label, extra_fields = "extraFields",
});

impl CompanyAddressInput {
    pub fn new(
        first_name: impl Into<String>,
        address_line1: impl Into<String>,
        city: impl Into<String>,
        country: Country,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            address_line1: address_line1.into(),
            city: city.into(),
            country,
            ..Record::empty()
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn is_shipping(mut self, value: impl Into<String>) -> Self {
        self.is_shipping = Some(value.into());
        self
    }
    pub fn is_billing(mut self, value: impl Into<String>) -> Self {
        self.is_billing = Some(value.into());
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = value.into();
        self
    }
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = value.into();
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    pub fn state(mut self, value: State) -> Self {
        self.state = Some(value);
        self
    }
    pub fn country(mut self, value: Country) -> Self {
        self.country = value;
        self
    }
    pub fn is_default_shipping(mut self, value: impl Into<String>) -> Self {
        self.is_default_shipping = Some(value.into());
        self
    }
    pub fn is_default_billing(mut self, value: impl Into<String>) -> Self {
        self.is_default_billing = Some(value.into());
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchCompanyAddress {
    pub address_book_status: Option<String>,
    pub default_address: Option<CompanyAddress>,
    pub list: Option<Vec<CompanyAddress>>,
    pub pagination: Option<Pagination>,
}

record!(SearchCompanyAddress {
    address_book_status = "addressBookStatus", default_address = "defaultAddress", list, pagination,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddress {
    pub company_id: Option<String>,
    pub company_name: Option<String>,
    pub company_address: Option<String>,
    pub company_city: Option<String>,
    pub company_state: Option<String>,
    pub company_state_code: Option<String>,
    pub company_zip_code: Option<String>,
    pub company_country: Option<String>,
    pub company_country_code: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    pub label: Option<String>,
}

record!(CompanyAddress {
    company_id = "companyId", company_name = "companyName", company_address = "companyAddress",
    company_city = "companyCity", company_state = "companyState",
    company_state_code = "companyStateCode", company_zip_code = "companyZipCode",
    company_country = "companyCountry", company_country_code = "companyCountryCode",
    first_name = "firstName", last_name = "lastName", phone_number = "phoneNumber", label,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAddressesWithMultipleFilterInput {
    pub filters: Option<SearchAddressesWithMultipleFilterInputFilters>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
    pub q: Option<String>,
}

record!(SearchAddressesWithMultipleFilterInput { filters, offset, limit, q });

impl SearchAddressesWithMultipleFilterInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn filters(
        mut self,
        value: SearchAddressesWithMultipleFilterInputFilters,
    ) -> Self {
        self.filters = Some(value);
        self
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = Some(value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.q = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAddressesWithMultipleFilterInputFilters {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub city: Option<String>,
    pub phone_number: Option<String>,
    pub zip_code: Option<String>,
    pub label: Option<String>,
    pub address: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub address_type: Option<SearchAddressesWithMultipleFilterInputFiltersAddressType>,
}

record!(SearchAddressesWithMultipleFilterInputFilters {
    first_name = "firstName", last_name = "lastName", city, phone_number = "phoneNumber",
    zip_code = "zipCode", label, address, state, country, address_type = "addressType",
});

impl SearchAddressesWithMultipleFilterInputFilters {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn address(mut self, value: impl Into<String>) -> Self {
        self.address = Some(value.into());
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn address_type(
        mut self,
        value: SearchAddressesWithMultipleFilterInputFiltersAddressType,
    ) -> Self {
        self.address_type = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAddressesWithMultipleFilterInputFiltersAddressType {
    pub is_billing: Option<String>,
    pub is_shipping: Option<String>,
}

record!(SearchAddressesWithMultipleFilterInputFiltersAddressType {
    is_billing = "isBilling", is_shipping = "isShipping",
});

impl SearchAddressesWithMultipleFilterInputFiltersAddressType {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn is_billing(mut self, value: impl Into<String>) -> Self {
        self.is_billing = Some(value.into());
        self
    }
    pub fn is_shipping(mut self, value: impl Into<String>) -> Self {
        self.is_shipping = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAddressesWithMultipleFilter {
    pub list: Option<Vec<Address>>,
    pub default_address_ids: Option<SearchAddressesWithMultipleFilterDefaultAddressIds>,
    pub pagination: Option<Pagination>,
}

record!(SearchAddressesWithMultipleFilter {
    list, default_address_ids = "defaultAddressIds", pagination,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub address_id: Option<String>,
    pub is_default_shipping: Option<String>,
    pub is_default_billing: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub city: Option<String>,
    pub phone_number: Option<String>,
    pub zip_code: Option<String>,
    pub label: Option<String>,
    pub is_shipping: Option<String>,
    pub is_billing: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub state: Option<State>,
    pub country: Option<Country>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(Address {
    address_id = "addressId", is_default_shipping = "isDefaultShipping",
    is_default_billing = "isDefaultBilling", first_name = "firstName", last_name = "lastName", city,
    phone_number = "phoneNumber", zip_code = "zipCode", label, is_shipping = "isShipping",
    is_billing = "isBilling", address_line1 = "addressLine1", address_line2 = "addressLine2", state,
    country, extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAddressesWithMultipleFilterDefaultAddressIds {
    pub shipping_address_id: Option<String>,
    pub billing_address_id: Option<String>,
}

record!(SearchAddressesWithMultipleFilterDefaultAddressIds {
    shipping_address_id = "shippingAddressId", billing_address_id = "billingAddressId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressInformationUpdate {
    /// Required.
    pub first_name: Option<String>,
    /// Required.
    pub is_shipping: Option<String>,
    /// Required.
    pub is_billing: Option<String>,
    /// Required.
    pub phone_number: Option<String>,
    /// Required.
    pub address_line1: Option<String>,
    /// Required.
    pub address_line2: Option<String>,
    /// Required.
    pub city: Option<String>,
    /// Required.
    pub zip_code: Option<String>,
    /// Required.
    pub state: Option<State>,
    /// Required.
    pub country: Option<Country>,
    /// Required.
    pub address_id: Option<String>,
    /// Required.
    pub last_name: Option<String>,
    /// Required.
    pub is_default_shipping: Option<String>,
    /// Required.
    pub is_default_billing: Option<String>,
    /// Required.
    pub label: Option<String>,
    pub extra_fields: Nullable<Vec<ExtraField>>,
}

record!(AddressInformationUpdate {
    first_name = "firstName", is_shipping = "isShipping", is_billing = "isBilling",
    phone_number = "phoneNumber", address_line1 = "addressLine1", address_line2 = "addressLine2",
    city, zip_code = "zipCode", state, country, address_id = "addressId", last_name = "lastName",
    is_default_shipping = "isDefaultShipping", is_default_billing = "isDefaultBilling", label,
    extra_fields = "extraFields",
});

impl AddressInformationUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn is_shipping(mut self, value: impl Into<String>) -> Self {
        self.is_shipping = Some(value.into());
        self
    }
    /// Required.
    pub fn is_billing(mut self, value: impl Into<String>) -> Self {
        self.is_billing = Some(value.into());
        self
    }
    /// Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Required.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Required.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Required.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Required.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// Required.
    pub fn state(mut self, value: State) -> Self {
        self.state = Some(value);
        self
    }
    /// Required.
    pub fn country(mut self, value: Country) -> Self {
        self.country = Some(value);
        self
    }
    /// Required.
    pub fn address_id(mut self, value: impl Into<String>) -> Self {
        self.address_id = Some(value.into());
        self
    }
    /// Required.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// Required.
    pub fn is_default_shipping(mut self, value: impl Into<String>) -> Self {
        self.is_default_shipping = Some(value.into());
        self
    }
    /// Required.
    pub fn is_default_billing(mut self, value: impl Into<String>) -> Self {
        self.is_default_billing = Some(value.into());
        self
    }
    /// Required.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn extra_fields(mut self, value: impl Into<Nullable<Vec<ExtraField>>>) -> Self {
        self.extra_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkAddressAsActiveOrInactiveUpdate {
    pub is_active: i64,
}

record!(MarkAddressAsActiveOrInactiveUpdate { is_active = "isActive" });

impl MarkAddressAsActiveOrInactiveUpdate {
    pub fn new(is_active: i64) -> Self {
        Self { is_active }
    }
    pub fn is_active(mut self, value: i64) -> Self {
        self.is_active = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyDefaultAddress {
    pub shipping: Option<CompanyDefaultAddressBilling>,
    pub billing: Option<CompanyDefaultAddressBilling>,
}

record!(CompanyDefaultAddress { shipping, billing });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyDefaultAddressBilling {
    pub address_id: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    pub label: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub zip_code: Option<String>,
    pub state: Option<State>,
    pub country: Option<Country>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(CompanyDefaultAddressBilling {
    address_id = "addressId", first_name = "firstName", last_name = "lastName",
    phone_number = "phoneNumber", label, address_line1 = "addressLine1",
    address_line2 = "addressLine2", city, zip_code = "zipCode", state, country,
    extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserListItems {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub id: Option<String>,
    pub role: Option<UserRole>,
    pub phone_number: Option<String>,
    pub created_at: Option<String>,
    pub updated_at: Option<String>,
}

record!(UserListItems {
    first_name = "firstName", last_name = "lastName", email, id, role, phone_number = "phoneNumber",
    created_at = "createdAt", updated_at = "updatedAt",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserInput {
    pub first_name: String,
    pub last_name: String,
    /// Format: `email`.
    pub email: String,
    pub company_id: String,
    pub phone_number: String,
    pub role: UserRole,
}

record!(UserInput {
    first_name = "firstName", last_name = "lastName", email, company_id = "companyId",
    phone_number = "phoneNumber", role,
});

impl UserInput {
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
        company_id: impl Into<String>,
        phone_number: impl Into<String>,
        role: impl Into<UserRole>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: email.into(),
            company_id: company_id.into(),
            phone_number: phone_number.into(),
            role: role.into(),
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn company_id(mut self, value: impl Into<String>) -> Self {
        self.company_id = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
    pub fn role(mut self, value: impl Into<UserRole>) -> Self {
        self.role = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct User {
    pub user_id: Option<String>,
    pub bc_id: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub role: Option<UserRole>,
}

record!(User {
    user_id = "userId", bc_id = "bcId", first_name = "firstName", last_name = "lastName", email,
    role,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserInformation {
    pub role_id: Option<UserRole>,
    pub user_id: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
}

record!(UserInformation {
    role_id = "roleId", user_id = "userId", first_name = "firstName", last_name = "lastName",
    phone_number = "phoneNumber", email,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UserInformationUpdate {
    pub first_name: String,
    pub last_name: String,
    /// Format: `email`.
    pub email: String,
    pub phone_number: String,
    pub role: UserRole,
}

record!(UserInformationUpdate {
    first_name = "firstName", last_name = "lastName", email, phone_number = "phoneNumber", role,
});

impl UserInformationUpdate {
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
        phone_number: impl Into<String>,
        role: impl Into<UserRole>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: email.into(),
            phone_number: phone_number.into(),
            role: role.into(),
        }
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
    pub fn role(mut self, value: impl Into<UserRole>) -> Self {
        self.role = value.into();
        self
    }
}
