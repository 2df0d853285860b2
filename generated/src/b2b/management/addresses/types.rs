// Written by `cargo xtask regen`; edit nothing here.
//! Types of Addresses.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressFields {
    pub address_id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    pub zip_code: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub state_name: Option<String>,
    pub country_name: Option<String>,
    pub state_code: Option<String>,
    pub country_code: Option<String>,
    pub company_id: Option<i64>,
    pub is_billing: Option<bool>,
    pub is_shipping: Option<bool>,
    pub is_default_billing: Option<bool>,
    pub is_default_shipping: Option<bool>,
    pub label: Option<String>,
    pub external_id: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldsBasic>>,
}

record!(AddressFields {
    address_id = "addressId", first_name = "firstName", last_name = "lastName",
    phone_number = "phoneNumber", zip_code = "zipCode", address_line1 = "addressLine1",
    address_line2 = "addressLine2", city, state_name = "stateName", country_name = "countryName",
    state_code = "stateCode", country_code = "countryCode", company_id = "companyId",
    is_billing = "isBilling", is_shipping = "isShipping", is_default_billing = "isDefaultBilling",
    is_default_shipping = "isDefaultShipping", label, external_id = "externalId",
    extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraFieldsBasic {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    /// One of `0`, `1`, `2`, `3`.
    pub field_type: Option<i64>,
}

record!(ExtraFieldsBasic {
    field_name = "fieldName", field_value = "fieldValue", field_type = "fieldType",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressInput {
    pub first_name: String,
    pub last_name: String,
    pub phone_number: Option<String>,
    pub zip_code: Option<String>,
    pub address_line1: String,
    pub address_line2: Option<String>,
    pub city: String,
    pub state_name: String,
    pub country_name: String,
    pub state_code: Option<String>,
    pub country_code: Option<String>,
    pub company_id: i64,
    pub is_billing: Option<bool>,
    pub is_shipping: Option<bool>,
    pub is_default_billing: Option<bool>,
    pub is_default_shipping: Option<bool>,
    pub label: Option<String>,
    pub external_id: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(AddressInput {
    first_name = "firstName", last_name = "lastName", phone_number = "phoneNumber",
    zip_code = "zipCode", address_line1 = "addressLine1", address_line2 = "addressLine2", city,
    state_name = "stateName", country_name = "countryName", state_code = "stateCode",
    country_code = "countryCode", company_id = "companyId", is_billing = "isBilling",
    is_shipping = "isShipping", is_default_billing = "isDefaultBilling",
    is_default_shipping = "isDefaultShipping", label, external_id = "externalId",
    extra_fields = "extraFields",
});

impl AddressInput {
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
            first_name: first_name.into(),
            last_name: last_name.into(),
            address_line1: address_line1.into(),
            city: city.into(),
            state_name: state_name.into(),
            country_name: country_name.into(),
            company_id,
            ..Record::empty()
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
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
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
    pub fn state_name(mut self, value: impl Into<String>) -> Self {
        self.state_name = value.into();
        self
    }
    pub fn country_name(mut self, value: impl Into<String>) -> Self {
        self.country_name = value.into();
        self
    }
    pub fn state_code(mut self, value: impl Into<String>) -> Self {
        self.state_code = Some(value.into());
        self
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = value;
        self
    }
    pub fn is_billing(mut self, value: bool) -> Self {
        self.is_billing = Some(value);
        self
    }
    pub fn is_shipping(mut self, value: bool) -> Self {
        self.is_shipping = Some(value);
        self
    }
    pub fn is_default_billing(mut self, value: bool) -> Self {
        self.is_default_billing = Some(value);
        self
    }
    pub fn is_default_shipping(mut self, value: bool) -> Self {
        self.is_default_shipping = Some(value);
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
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
pub struct AddressRequest {
    pub first_name: Nullable<String>,
    pub last_name: Nullable<String>,
    pub phone_number: Nullable<String>,
    pub zip_code: Nullable<String>,
    pub address_line1: Nullable<String>,
    pub address_line2: Nullable<String>,
    pub city: Nullable<String>,
    pub state_name: Nullable<String>,
    pub country_name: Nullable<String>,
    pub state_code: Nullable<String>,
    pub country_code: Nullable<String>,
    pub company_id: Nullable<i64>,
    pub is_billing: Nullable<bool>,
    pub is_shipping: Nullable<bool>,
    pub is_default_billing: Nullable<bool>,
    pub is_default_shipping: Nullable<bool>,
    pub label: Nullable<String>,
    pub external_id: Nullable<String>,
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
}

record!(AddressRequest {
    first_name = "firstName", last_name = "lastName", phone_number = "phoneNumber",
    zip_code = "zipCode", address_line1 = "addressLine1", address_line2 = "addressLine2", city,
    state_name = "stateName", country_name = "countryName", state_code = "stateCode",
    country_code = "countryCode", company_id = "companyId", is_billing = "isBilling",
    is_shipping = "isShipping", is_default_billing = "isDefaultBilling",
    is_default_shipping = "isDefaultShipping", label, external_id = "externalId",
    extra_fields = "extraFields",
});

impl AddressRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone_number = value.into();
        self
    }
    pub fn zip_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.zip_code = value.into();
        self
    }
    pub fn address_line1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address_line1 = value.into();
        self
    }
    pub fn address_line2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address_line2 = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.city = value.into();
        self
    }
    pub fn state_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state_name = value.into();
        self
    }
    pub fn country_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country_name = value.into();
        self
    }
    pub fn state_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state_code = value.into();
        self
    }
    pub fn country_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country_code = value.into();
        self
    }
    pub fn company_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.company_id = value.into();
        self
    }
    pub fn is_billing(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_billing = value.into();
        self
    }
    pub fn is_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_shipping = value.into();
        self
    }
    pub fn is_default_billing(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_default_billing = value.into();
        self
    }
    pub fn is_default_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_default_shipping = value.into();
        self
    }
    pub fn label(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.label = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_id = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.extra_fields = value.into();
        self
    }
}
