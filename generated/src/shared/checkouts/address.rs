// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: Address, CustomField.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub company: Option<String>,
    pub country: Option<String>,
    pub country_code: Option<String>,
    pub custom_fields: Option<Vec<CustomField>>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub state_or_province: Option<String>,
    pub state_or_province_code: Option<String>,
    /// Pattern: `^\+?[1-9]\d{1,14}(x\d{1-5})?$`.
    pub phone: Option<String>,
    pub postal_code: Option<String>,
}

record!(Address {
    address1, address2, city, company, country, country_code = "countryCode",
    custom_fields = "customFields", email, first_name = "firstName", last_name = "lastName",
    state_or_province = "stateOrProvince", state_or_province_code = "stateOrProvinceCode", phone,
    postal_code = "postalCode",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomField {
    pub field_id: Option<String>,
    pub field_value: Option<String>,
}

record!(CustomField { field_id = "fieldId", field_value = "fieldValue" });

impl CustomField {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::checkouts" ["storefront-checkouts" "storefront-orders"]
operations {}
types { Address, CustomField }
);
