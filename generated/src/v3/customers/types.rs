// Written by `cargo xtask regen`; edit nothing here.
//! Types of Customers V3.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// 3 to 255 characters.
    pub email: Option<String>,
    /// 1 to 100 characters.
    pub first_name: Option<String>,
    /// 1 to 100 characters.
    pub last_name: Option<String>,
    /// At most 255 characters.
    pub company: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 30 characters.
    pub registration_ip_address: Option<String>,
    pub notes: Option<String>,
    /// At most 255 characters.
    pub tax_exempt_category: Option<String>,
    pub customer_group_id: Option<i64>,
    pub id: Option<i64>,
    pub date_modified: Option<DateTime>,
    pub date_created: Option<DateTime>,
    pub address_count: Option<i64>,
    pub attribute_count: Option<i64>,
    pub authentication: Option<CustomerAuthentication>,
    /// At most 10 items.
    pub addresses: Option<Vec<Address>>,
    /// At most 10 items.
    pub attributes: Option<Vec<Attribute>>,
    pub form_fields: Option<Vec<CustomerFormFieldValue>>,
    pub store_credit_amounts: Option<Vec<CustomerStoredCreditAmount>>,
    pub accepts_product_review_abandoned_cart_emails: Option<bool>,
    pub origin_channel_id: Option<i64>,
    pub channel_ids: Option<Vec<Json>>,
}

record!(Customer {
    email, first_name, last_name, company, phone, registration_ip_address, notes,
    tax_exempt_category, customer_group_id, id, date_modified, date_created, address_count,
    attribute_count, authentication, addresses, attributes, form_fields, store_credit_amounts,
    accepts_product_review_abandoned_cart_emails, origin_channel_id, channel_ids,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAuthentication {
    pub force_password_reset: Option<bool>,
}

record!(CustomerAuthentication { force_password_reset });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// 1 to 255 characters.
    pub first_name: Option<String>,
    /// 1 to 255 characters.
    pub last_name: Option<String>,
    /// At most 255 characters.
    pub company: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 100 characters.
    pub state_or_province: Option<String>,
    /// At most 30 characters.
    pub postal_code: Option<String>,
    /// Exactly 2 characters.
    pub country_code: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    pub address_type: Option<AddressType>,
    pub customer_id: Option<i64>,
    pub id: Option<i64>,
    pub country: Option<String>,
    pub form_fields: Option<Vec<FormFields>>,
}

record!(Address {
    first_name, last_name, company, address1, address2, city, state_or_province, postal_code,
    country_code, phone, address_type, customer_id, id, country, form_fields,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Attribute {
    pub attribute_id: Option<i64>,
    pub attribute_value: Option<String>,
    pub customer_id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub id: Option<i64>,
}

record!(Attribute { attribute_id, attribute_value, customer_id, date_created, date_modified, id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerFormFieldValue {
    pub name: Option<String>,
    pub value: Option<TextOrNumberOrList>,
    pub customer_id: Option<i64>,
}

record!(CustomerFormFieldValue { name, value, customer_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerStoredCreditAmount {
    pub amount: Option<Decimal>,
}

record!(CustomerStoredCreditAmount { amount });

impl CustomerStoredCreditAmount {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn amount(mut self, value: impl Into<Decimal>) -> Self {
        self.amount = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerPost {
    /// 3 to 250 characters.
    pub email: String,
    /// 1 to 100 characters.
    pub first_name: String,
    /// 1 to 100 characters.
    pub last_name: String,
    /// At most 255 characters.
    pub company: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    pub notes: Option<String>,
    /// At most 255 characters.
    pub tax_exempt_category: Option<String>,
    pub customer_group_id: Option<i64>,
    /// At most 10 items.
    pub addresses: Option<Vec<CustomerAddressesCustomerPost>>,
    /// At most 10 items.
    pub attributes: Option<Vec<CustomerAttributes>>,
    pub authentication: Option<CustomerAuthenticationPostPut>,
    pub accepts_product_review_abandoned_cart_emails: Option<bool>,
    pub store_credit_amounts: Option<Vec<CustomerStoredCreditAmount>>,
    pub origin_channel_id: Option<i64>,
    pub channel_ids: Option<Vec<i64>>,
    pub form_fields: Option<Vec<FormFieldValueInput>>,
    pub trigger_account_created_notification: Option<bool>,
}

record!(CustomerPost {
    email, first_name, last_name, company, phone, notes, tax_exempt_category, customer_group_id,
    addresses, attributes, authentication, accepts_product_review_abandoned_cart_emails,
    store_credit_amounts, origin_channel_id, channel_ids, form_fields,
    trigger_account_created_notification,
});

impl CustomerPost {
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            ..Record::empty()
        }
    }
    /// 3 to 250 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    /// At most 255 characters.
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn notes(mut self, value: impl Into<String>) -> Self {
        self.notes = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn tax_exempt_category(mut self, value: impl Into<String>) -> Self {
        self.tax_exempt_category = Some(value.into());
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = Some(value);
        self
    }
    /// At most 10 items.
    pub fn addresses(
        mut self,
        value: impl IntoIterator<Item = CustomerAddressesCustomerPost>,
    ) -> Self {
        self.addresses = Some(value.into_iter().collect());
        self
    }
    /// At most 10 items.
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = CustomerAttributes>,
    ) -> Self {
        self.attributes = Some(value.into_iter().collect());
        self
    }
    pub fn authentication(mut self, value: CustomerAuthenticationPostPut) -> Self {
        self.authentication = Some(value);
        self
    }
    pub fn accepts_product_review_abandoned_cart_emails(mut self, value: bool) -> Self {
        self.accepts_product_review_abandoned_cart_emails = Some(value);
        self
    }
    pub fn store_credit_amounts(
        mut self,
        value: impl IntoIterator<Item = CustomerStoredCreditAmount>,
    ) -> Self {
        self.store_credit_amounts = Some(value.into_iter().collect());
        self
    }
    pub fn origin_channel_id(mut self, value: i64) -> Self {
        self.origin_channel_id = Some(value);
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.channel_ids = Some(value.into_iter().collect());
        self
    }
    pub fn form_fields(
        mut self,
        value: impl IntoIterator<Item = FormFieldValueInput>,
    ) -> Self {
        self.form_fields = Some(value.into_iter().collect());
        self
    }
    pub fn trigger_account_created_notification(mut self, value: bool) -> Self {
        self.trigger_account_created_notification = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddressesCustomerPost {
    /// 1 to 255 characters.
    pub first_name: String,
    /// 1 to 255 characters.
    pub last_name: String,
    /// At most 255 characters.
    pub company: Option<String>,
    pub address1: String,
    pub address2: Option<String>,
    /// At most 100 characters.
    pub city: String,
    /// At most 100 characters.
    pub state_or_province: Option<String>,
    /// At most 30 characters.
    pub postal_code: Option<String>,
    /// Exactly 2 characters.
    pub country_code: String,
    /// At most 50 characters.
    pub phone: Option<String>,
    pub address_type: Option<AddressType>,
    pub form_fields: Option<Vec<FormFieldValueInput>>,
}

record!(CustomerAddressesCustomerPost {
    first_name, last_name, company, address1, address2, city, state_or_province, postal_code,
    country_code, phone, address_type, form_fields,
});

impl CustomerAddressesCustomerPost {
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        address1: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            address1: address1.into(),
            city: city.into(),
            country_code: country_code.into(),
            ..Record::empty()
        }
    }
    /// 1 to 255 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    /// 1 to 255 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    /// At most 255 characters.
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn address1(mut self, value: impl Into<String>) -> Self {
        self.address1 = value.into();
        self
    }
    pub fn address2(mut self, value: impl Into<String>) -> Self {
        self.address2 = Some(value.into());
        self
    }
    /// At most 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = value.into();
        self
    }
    /// At most 100 characters.
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        self.state_or_province = Some(value.into());
        self
    }
    /// At most 30 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Exactly 2 characters.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = value.into();
        self
    }
    /// At most 50 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn address_type(mut self, value: impl Into<AddressType>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    pub fn form_fields(
        mut self,
        value: impl IntoIterator<Item = FormFieldValueInput>,
    ) -> Self {
        self.form_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormFieldValueInput {
    pub name: String,
    pub value: TextOrNumberOrList,
}

record!(FormFieldValueInput { name, value });

impl FormFieldValueInput {
    pub fn new(name: impl Into<String>, value: impl Into<TextOrNumberOrList>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<TextOrNumberOrList>) -> Self {
        self.value = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAttributes {
    pub attribute_id: Option<i64>,
    /// At most 255 characters.
    pub attribute_value: Option<String>,
}

record!(CustomerAttributes { attribute_id, attribute_value });

impl CustomerAttributes {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn attribute_id(mut self, value: i64) -> Self {
        self.attribute_id = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn attribute_value(mut self, value: impl Into<String>) -> Self {
        self.attribute_value = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAuthenticationPostPut {
    pub force_password_reset: Option<bool>,
    pub new_password: Option<String>,
}

record!(CustomerAuthenticationPostPut { force_password_reset, new_password });

impl CustomerAuthenticationPostPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn force_password_reset(mut self, value: bool) -> Self {
        self.force_password_reset = Some(value);
        self
    }
    pub fn new_password(mut self, value: impl Into<String>) -> Self {
        self.new_password = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerPut {
    /// 3 to 255 characters.
    pub email: Nullable<String>,
    /// 1 to 100 characters.
    pub first_name: Nullable<String>,
    /// 1 to 100 characters.
    pub last_name: Nullable<String>,
    /// At most 255 characters.
    pub company: Nullable<String>,
    /// At most 50 characters.
    pub phone: Nullable<String>,
    /// At most 30 characters.
    pub registration_ip_address: Nullable<String>,
    pub notes: Nullable<String>,
    /// At most 255 characters.
    pub tax_exempt_category: Nullable<String>,
    pub customer_group_id: Nullable<i64>,
    pub id: i64,
    pub authentication: Nullable<CustomerAuthenticationPostPut>,
    pub accepts_product_review_abandoned_cart_emails: Nullable<bool>,
    pub store_credit_amounts: Nullable<Vec<CustomerStoredCreditAmount>>,
    pub origin_channel_id: Nullable<i64>,
    pub channel_ids: Nullable<Vec<i64>>,
    pub form_fields: Nullable<Vec<FormFieldValueInput>>,
}

record!(CustomerPut {
    email, first_name, last_name, company, phone, registration_ip_address, notes,
    tax_exempt_category, customer_group_id, id, authentication,
    accepts_product_review_abandoned_cart_emails, store_credit_amounts, origin_channel_id,
    channel_ids, form_fields,
});

impl CustomerPut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    /// 3 to 255 characters.
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    /// At most 255 characters.
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company = value.into();
        self
    }
    /// At most 50 characters.
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    /// At most 30 characters.
    pub fn registration_ip_address(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.registration_ip_address = value.into();
        self
    }
    pub fn notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.notes = value.into();
        self
    }
    /// At most 255 characters.
    pub fn tax_exempt_category(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.tax_exempt_category = value.into();
        self
    }
    pub fn customer_group_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_group_id = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn authentication(
        mut self,
        value: impl Into<Nullable<CustomerAuthenticationPostPut>>,
    ) -> Self {
        self.authentication = value.into();
        self
    }
    pub fn accepts_product_review_abandoned_cart_emails(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.accepts_product_review_abandoned_cart_emails = value.into();
        self
    }
    pub fn store_credit_amounts(
        mut self,
        value: impl Into<Nullable<Vec<CustomerStoredCreditAmount>>>,
    ) -> Self {
        self.store_credit_amounts = value.into();
        self
    }
    pub fn origin_channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.origin_channel_id = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.channel_ids = value.into();
        self
    }
    pub fn form_fields(
        mut self,
        value: impl Into<Nullable<Vec<FormFieldValueInput>>>,
    ) -> Self {
        self.form_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomersAddress {
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub address_type: Option<AddressType>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 255 characters.
    pub company: Option<String>,
    pub country: Option<String>,
    /// Exactly 2 characters.
    pub country_code: Option<String>,
    pub customer_id: Option<i64>,
    /// 1 to 255 characters.
    pub first_name: Option<String>,
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub last_name: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 30 characters.
    pub postal_code: Option<String>,
    /// At most 100 characters.
    pub state_or_province: Option<String>,
    pub form_fields: Option<Vec<CustomerAddressFormFieldValue>>,
}

record!(CustomersAddress {
    address1, address2, address_type, city, company, country, country_code, customer_id, first_name,
    id, last_name, phone, postal_code, state_or_province, form_fields,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddressFormFieldValue {
    pub name: Option<String>,
    pub value: Option<TextOrNumberOrList>,
    pub address_id: Option<i64>,
}

record!(CustomerAddressFormFieldValue { name, value, address_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressPost {
    /// Required. 1 to 255 characters.
    pub first_name: Option<String>,
    /// Required. 1 to 255 characters.
    pub last_name: Option<String>,
    /// At most 255 characters.
    pub company: Option<String>,
    /// Required.
    pub address1: Option<String>,
    pub address2: Option<String>,
    /// Required. At most 100 characters.
    pub city: Option<String>,
    /// Required. At most 100 characters.
    pub state_or_province: Option<String>,
    /// Required. At most 30 characters.
    pub postal_code: Option<String>,
    /// Required. Exactly 2 characters.
    pub country_code: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    pub address_type: Option<AddressType>,
    /// Required.
    pub customer_id: Option<i64>,
    pub form_fields: Option<Vec<FormFieldValueInput>>,
}

record!(AddressPost {
    first_name, last_name, company, address1, address2, city, state_or_province, postal_code,
    country_code, phone, address_type, customer_id, form_fields,
});

impl AddressPost {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required. 1 to 255 characters.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    /// Required. 1 to 255 characters.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    /// Required.
    pub fn address1(mut self, value: impl Into<String>) -> Self {
        self.address1 = Some(value.into());
        self
    }
    pub fn address2(mut self, value: impl Into<String>) -> Self {
        self.address2 = Some(value.into());
        self
    }
    /// Required. At most 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Required. At most 100 characters.
    pub fn state_or_province(mut self, value: impl Into<String>) -> Self {
        self.state_or_province = Some(value.into());
        self
    }
    /// Required. At most 30 characters.
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    /// Required. Exactly 2 characters.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn address_type(mut self, value: impl Into<AddressType>) -> Self {
        self.address_type = Some(value.into());
        self
    }
    /// Required.
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = Some(value);
        self
    }
    pub fn form_fields(
        mut self,
        value: impl IntoIterator<Item = FormFieldValueInput>,
    ) -> Self {
        self.form_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomersAddressesResult {
    pub data: Option<Vec<CustomersAddressData>>,
    pub meta: Option<Map<String, Json>>,
}

record!(CreateCustomersAddressesResult { data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomersAddressData {
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub address_type: Option<AddressType>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 255 characters.
    pub company: Option<String>,
    pub country: Option<String>,
    /// Exactly 2 characters.
    pub country_code: Option<String>,
    pub customer_id: Option<i64>,
    /// 1 to 255 characters.
    pub first_name: Option<String>,
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub last_name: Option<String>,
    /// At most 50 characters.
    pub phone: Option<String>,
    /// At most 30 characters.
    pub postal_code: Option<String>,
    /// At most 100 characters.
    pub state_or_province: Option<String>,
    pub form_fields: Option<Vec<FormFieldValue>>,
}

record!(CustomersAddressData {
    address1, address2, address_type, city, company, country, country_code, customer_id, first_name,
    id, last_name, phone, postal_code, state_or_province, form_fields,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormFieldValue {
    pub name: Option<String>,
    pub value: Option<TextOrNumberOrList>,
    pub address_id: Option<i64>,
    pub customer_id: Option<i64>,
}

record!(FormFieldValue { name, value, address_id, customer_id });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressPut {
    /// 1 to 255 characters.
    pub first_name: Nullable<String>,
    /// 1 to 255 characters.
    pub last_name: Nullable<String>,
    /// At most 255 characters.
    pub company: Nullable<String>,
    pub address1: Nullable<String>,
    pub address2: Nullable<String>,
    /// At most 100 characters.
    pub city: Nullable<String>,
    /// At most 100 characters.
    pub state_or_province: Nullable<String>,
    /// At most 30 characters.
    pub postal_code: Nullable<String>,
    /// Exactly 2 characters.
    pub country_code: Nullable<String>,
    /// At most 50 characters.
    pub phone: Nullable<String>,
    pub address_type: Nullable<AddressType>,
    pub id: i64,
    pub form_fields: Nullable<Vec<FormFieldValueInput>>,
}

record!(AddressPut {
    first_name, last_name, company, address1, address2, city, state_or_province, postal_code,
    country_code, phone, address_type, id, form_fields,
});

impl AddressPut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    /// 1 to 255 characters.
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    /// 1 to 255 characters.
    pub fn last_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.last_name = value.into();
        self
    }
    /// At most 255 characters.
    pub fn company(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company = value.into();
        self
    }
    pub fn address1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address1 = value.into();
        self
    }
    pub fn address2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address2 = value.into();
        self
    }
    /// At most 100 characters.
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.city = value.into();
        self
    }
    /// At most 100 characters.
    pub fn state_or_province(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state_or_province = value.into();
        self
    }
    /// At most 30 characters.
    pub fn postal_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.postal_code = value.into();
        self
    }
    /// Exactly 2 characters.
    pub fn country_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country_code = value.into();
        self
    }
    /// At most 50 characters.
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn address_type(mut self, value: impl Into<Nullable<AddressType>>) -> Self {
        self.address_type = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn form_fields(
        mut self,
        value: impl Into<Nullable<Vec<FormFieldValueInput>>>,
    ) -> Self {
        self.form_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidateCustomerCredentialsInput {
    pub email: String,
    pub password: String,
    pub channel_id: Option<i64>,
}

record!(ValidateCustomerCredentialsInput { email, password, channel_id });

impl ValidateCustomerCredentialsInput {
    pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            ..Record::empty()
        }
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateCustomerCredentialsResponseObject {
    pub customer_id: Option<i64>,
    pub is_valid: Option<bool>,
}

record!(ValidateCustomerCredentialsResponseObject { customer_id, is_valid });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSettings {
    pub privacy_settings: Option<PrivacySettings>,
    pub customer_group_settings: Option<CustomerGroupSettings>,
}

record!(CustomerSettings { privacy_settings, customer_group_settings });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivacySettings {
    pub ask_shopper_for_tracking_consent: Option<bool>,
    pub policy_url: Option<String>,
    pub ask_shopper_for_tracking_consent_on_checkout: Option<bool>,
}

record!(PrivacySettings {
    ask_shopper_for_tracking_consent, policy_url, ask_shopper_for_tracking_consent_on_checkout,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerGroupSettings {
    pub guest_customer_group_id: Option<i64>,
    pub default_customer_group_id: Option<i64>,
}

record!(CustomerGroupSettings { guest_customer_group_id, default_customer_group_id });

impl CustomerGroupSettings {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn guest_customer_group_id(mut self, value: i64) -> Self {
        self.guest_customer_group_id = Some(value);
        self
    }
    pub fn default_customer_group_id(mut self, value: i64) -> Self {
        self.default_customer_group_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerSettingsUpdate {
    pub privacy_settings: Nullable<PrivacySettingsUpdate>,
    pub customer_group_settings: Nullable<CustomerGroupSettings>,
}

record!(CustomerSettingsUpdate { privacy_settings, customer_group_settings });

impl CustomerSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn privacy_settings(
        mut self,
        value: impl Into<Nullable<PrivacySettingsUpdate>>,
    ) -> Self {
        self.privacy_settings = value.into();
        self
    }
    pub fn customer_group_settings(
        mut self,
        value: impl Into<Nullable<CustomerGroupSettings>>,
    ) -> Self {
        self.customer_group_settings = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivacySettingsUpdate {
    pub ask_shopper_for_tracking_consent: Option<bool>,
    pub policy_url: Option<String>,
    pub ask_shopper_for_tracking_consent_on_checkout: Nullable<bool>,
}

record!(PrivacySettingsUpdate {
    ask_shopper_for_tracking_consent, policy_url, ask_shopper_for_tracking_consent_on_checkout,
});

impl PrivacySettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn ask_shopper_for_tracking_consent(mut self, value: bool) -> Self {
        self.ask_shopper_for_tracking_consent = Some(value);
        self
    }
    pub fn policy_url(mut self, value: impl Into<String>) -> Self {
        self.policy_url = Some(value.into());
        self
    }
    pub fn ask_shopper_for_tracking_consent_on_checkout(
        mut self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        self.ask_shopper_for_tracking_consent_on_checkout = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerChannelSettings {
    pub privacy_settings: Option<PrivacySettings>,
    pub customer_group_settings: Option<CustomerGroupSettings>,
    pub allow_global_logins: Option<bool>,
}

record!(CustomerChannelSettings { privacy_settings, customer_group_settings, allow_global_logins });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerChannelSettingsUpdate {
    pub privacy_settings: Nullable<PrivacySettingsUpdate>,
    pub customer_group_settings: Nullable<CustomerGroupSettings>,
    pub allow_global_logins: Nullable<bool>,
}

record!(CustomerChannelSettingsUpdate {
    privacy_settings, customer_group_settings, allow_global_logins,
});

impl CustomerChannelSettingsUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn privacy_settings(
        mut self,
        value: impl Into<Nullable<PrivacySettingsUpdate>>,
    ) -> Self {
        self.privacy_settings = value.into();
        self
    }
    pub fn customer_group_settings(
        mut self,
        value: impl Into<Nullable<CustomerGroupSettings>>,
    ) -> Self {
        self.customer_group_settings = value.into();
        self
    }
    pub fn allow_global_logins(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.allow_global_logins = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomersAttribute {
    /// 1 to 255 characters.
    pub name: Option<String>,
    pub r#type: Option<AttributePostType>,
    pub id: Option<i64>,
    pub date_modified: Option<DateTime>,
    pub date_created: Option<DateTime>,
}

record!(CustomersAttribute { name, r#type, id, date_modified, date_created });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttributePost {
    /// 1 to 255 characters.
    pub name: String,
    pub r#type: AttributePostType,
}

record!(AttributePost { name, r#type });

impl AttributePost {
    pub fn new(name: impl Into<String>, r#type: impl Into<AttributePostType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
        }
    }
    /// 1 to 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<AttributePostType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttributeValue {
    pub id: Nullable<i64>,
    pub attribute_id: i64,
    /// At most 255 characters.
    pub value: String,
    pub customer_id: i64,
}

record!(AttributeValue { id, attribute_id, value, customer_id });

impl AttributeValue {
    pub fn new(attribute_id: i64, value: impl Into<String>, customer_id: i64) -> Self {
        Self {
            attribute_id,
            value: value.into(),
            customer_id,
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.id = value.into();
        self
    }
    pub fn attribute_id(mut self, value: i64) -> Self {
        self.attribute_id = value;
        self
    }
    /// At most 255 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomersFormFieldValue {
    Customer(CustomerFormFieldValue),
    CustomerAddress(CustomerAddressFormFieldValue),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(CustomersFormFieldValue { Customer(object), CustomerAddress(object) });

impl From<CustomerFormFieldValue> for CustomersFormFieldValue {
    fn from(value: CustomerFormFieldValue) -> Self {
        Self::Customer(value)
    }
}

impl From<CustomerAddressFormFieldValue> for CustomersFormFieldValue {
    fn from(value: CustomerAddressFormFieldValue) -> Self {
        Self::CustomerAddress(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FormFieldValueUpdate {
    Customer(FormFieldValueCustomer),
    Address(FormFieldValueAddress),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(FormFieldValueUpdate { Customer(object), Address(object) });

impl From<FormFieldValueCustomer> for FormFieldValueUpdate {
    fn from(value: FormFieldValueCustomer) -> Self {
        Self::Customer(value)
    }
}

impl From<FormFieldValueAddress> for FormFieldValueUpdate {
    fn from(value: FormFieldValueAddress) -> Self {
        Self::Address(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormFieldValueCustomer {
    pub name: String,
    pub value: TextOrNumberOrList,
    pub customer_id: i64,
}

record!(FormFieldValueCustomer { name, value, customer_id });

impl FormFieldValueCustomer {
    pub fn new(
        name: impl Into<String>,
        value: impl Into<TextOrNumberOrList>,
        customer_id: i64,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            customer_id,
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<TextOrNumberOrList>) -> Self {
        self.value = value.into();
        self
    }
    pub fn customer_id(mut self, value: i64) -> Self {
        self.customer_id = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormFieldValueAddress {
    pub name: String,
    pub value: TextOrNumberOrList,
    pub address_id: i64,
}

record!(FormFieldValueAddress { name, value, address_id });

impl FormFieldValueAddress {
    pub fn new(
        name: impl Into<String>,
        value: impl Into<TextOrNumberOrList>,
        address_id: i64,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            address_id,
        }
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn value(mut self, value: impl Into<TextOrNumberOrList>) -> Self {
        self.value = value.into();
        self
    }
    pub fn address_id(mut self, value: i64) -> Self {
        self.address_id = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Consent {
    pub allow: Option<Vec<Deny>>,
    pub deny: Option<Vec<Deny>>,
    pub updated_at: Option<DateTime>,
}

record!(Consent { allow, deny, updated_at });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeclareCustomerConsentRequest {
    pub allow: Nullable<Vec<Deny>>,
    pub deny: Nullable<Vec<Deny>>,
}

record!(DeclareCustomerConsentRequest { allow, deny });

impl DeclareCustomerConsentRequest {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn allow(mut self, value: impl Into<Nullable<Vec<Deny>>>) -> Self {
        self.allow = value.into();
        self
    }
    pub fn deny(mut self, value: impl Into<Nullable<Vec<Deny>>>) -> Self {
        self.deny = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomerStoredInstrument {
    StoredCard(CardInstrument),
    StoredPaypalAccount(PayPalAccountInstrument),
    StoredBankAccount(BankAccountInstrument),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(CustomerStoredInstrument by "type" {
    StoredCard(object is "stored_card"), StoredPaypalAccount(object is "stored_paypal_account"),
    StoredBankAccount(object is "stored_bank_account"),
});

impl From<CardInstrument> for CustomerStoredInstrument {
    fn from(value: CardInstrument) -> Self {
        Self::StoredCard(value)
    }
}

impl From<PayPalAccountInstrument> for CustomerStoredInstrument {
    fn from(value: PayPalAccountInstrument) -> Self {
        Self::StoredPaypalAccount(value)
    }
}

impl From<BankAccountInstrument> for CustomerStoredInstrument {
    fn from(value: BankAccountInstrument) -> Self {
        Self::StoredBankAccount(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CardInstrument {
    pub r#type: Option<StoredCardType>,
    pub token: Option<String>,
    pub is_default: Option<bool>,
    pub brand: Option<String>,
    /// 1 to 12.
    pub expiry_month: Option<i64>,
    pub expiry_year: Option<i64>,
    pub issuer_identification_number: Option<String>,
    pub last_4: Option<String>,
    pub billing_address: Option<BillingAddress>,
}

record!(CardInstrument {
    r#type, token, is_default, brand, expiry_month, expiry_year, issuer_identification_number,
    last_4, billing_address,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub company: Option<String>,
    pub address1: Option<String>,
    pub address2: Option<String>,
    pub city: Option<String>,
    pub postal_code: Option<String>,
    pub state_or_province: Option<String>,
    pub state_or_province_code: Option<String>,
    pub country_code: Option<String>,
    pub phone: Option<String>,
}

record!(BillingAddress {
    first_name, last_name, email, company, address1, address2, city, postal_code, state_or_province,
    state_or_province_code, country_code, phone,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PayPalAccountInstrument {
    pub r#type: Option<StoredPayPalAccountType>,
    pub token: Option<String>,
    pub is_default: Option<bool>,
    pub email: Option<String>,
}

record!(PayPalAccountInstrument { r#type, token, is_default, email });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BankAccountInstrument {
    pub r#type: Option<StoredBankAccountType>,
    pub token: Option<String>,
    pub is_default: Option<bool>,
    pub masked_account_number: Option<String>,
    pub issuer: Option<String>,
}

record!(BankAccountInstrument { r#type, token, is_default, masked_account_number, issuer });
