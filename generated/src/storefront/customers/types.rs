// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront Customers.

use bigcommerce_runtime::codegen::{Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerCreate {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub password: Option<String>,
    pub accepts_marketing_emails: Option<bool>,
    pub token: Option<String>,
    pub custom_fields: Option<Vec<CustomFields>>,
}

record!(CustomerCreate {
    first_name = "firstName", last_name = "lastName", email, password,
    accepts_marketing_emails = "acceptsMarketingEmails", token, custom_fields = "customFields",
});

impl CustomerCreate {
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
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    pub fn accepts_marketing_emails(mut self, value: bool) -> Self {
        self.accepts_marketing_emails = Some(value);
        self
    }
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    pub fn custom_fields(
        mut self,
        value: impl IntoIterator<Item = CustomFields>,
    ) -> Self {
        self.custom_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomFields {
    pub field_id: Option<String>,
    pub field_value: Option<TextOrNumberOrList>,
}

record!(CustomFields { field_id = "fieldId", field_value = "fieldValue" });

impl CustomFields {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn field_id(mut self, value: impl Into<String>) -> Self {
        self.field_id = Some(value.into());
        self
    }
    pub fn field_value(mut self, value: impl Into<TextOrNumberOrList>) -> Self {
        self.field_value = Some(value.into());
        self
    }
}
