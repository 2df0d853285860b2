// Written by `cargo xtask regen`; edit nothing here.
//! Types of Open API.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConvertCountryStateResult {
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub state_code: Option<String>,
    pub state_name: Option<String>,
}

record!(ConvertCountryStateResult {
    country_code = "countryCode", country_name = "countryName", state_code = "stateCode",
    state_name = "stateName",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyFromCgInput {
    pub accept_welcome_email: Option<CompanyFromCgInputAcceptWelcomeEmail>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub admin_email: String,
    pub admin_first_name: String,
    pub admin_last_name: String,
    pub admin_phone_number: Option<String>,
    pub city: Option<String>,
    pub company_email: String,
    pub company_name: String,
    pub country: Option<String>,
    pub customer_group_id: String,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub phone_number: String,
    pub state: Option<String>,
    pub zip_code: Option<String>,
    pub user_extra_fields: Option<Vec<ExtraField>>,
}

record!(CompanyFromCgInput {
    accept_welcome_email = "acceptWelcomeEmail", address_line1 = "addressLine1",
    address_line2 = "addressLine2", admin_email = "adminEmail", admin_first_name = "adminFirstName",
    admin_last_name = "adminLastName", admin_phone_number = "adminPhoneNumber", city,
    company_email = "companyEmail", company_name = "companyName", country,
    customer_group_id = "customerGroupId", extra_fields = "extraFields",
    phone_number = "phoneNumber", state, zip_code = "zipCode",
    user_extra_fields = "userExtraFields",
});

impl CompanyFromCgInput {
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
            admin_email: admin_email.into(),
            admin_first_name: admin_first_name.into(),
            admin_last_name: admin_last_name.into(),
            company_email: company_email.into(),
            company_name: company_name.into(),
            customer_group_id: customer_group_id.into(),
            phone_number: phone_number.into(),
            ..Record::empty()
        }
    }
    pub fn accept_welcome_email(
        mut self,
        value: impl Into<CompanyFromCgInputAcceptWelcomeEmail>,
    ) -> Self {
        self.accept_welcome_email = Some(value.into());
        self
    }
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.admin_email = value.into();
        self
    }
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.admin_first_name = value.into();
        self
    }
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.admin_last_name = value.into();
        self
    }
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.admin_phone_number = Some(value.into());
        self
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.company_email = value.into();
        self
    }
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn customer_group_id(mut self, value: impl Into<String>) -> Self {
        self.customer_group_id = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = value.into();
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    pub fn user_extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraField>,
    ) -> Self {
        self.user_extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    pub code: Option<i64>,
    pub data: Option<Map<String, String>>,
    pub message: Option<String>,
}

record!(BadRequestError { code, data, message });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderInput {
    pub order_id: String,
    pub po_number: Option<String>,
    pub total_inc_tax: Decimal,
}

record!(OrderInput { order_id = "orderId", po_number = "poNumber", total_inc_tax = "totalIncTax" });

impl OrderInput {
    pub fn new(order_id: impl Into<String>, total_inc_tax: impl Into<Decimal>) -> Self {
        Self {
            order_id: order_id.into(),
            total_inc_tax: total_inc_tax.into(),
            ..Record::empty()
        }
    }
    pub fn order_id(mut self, value: impl Into<String>) -> Self {
        self.order_id = value.into();
        self
    }
    pub fn po_number(mut self, value: impl Into<String>) -> Self {
        self.po_number = Some(value.into());
        self
    }
    pub fn total_inc_tax(mut self, value: impl Into<Decimal>) -> Self {
        self.total_inc_tax = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderWithoutCompanyId {
    pub company_id: Option<String>,
    pub order_id: Option<i64>,
}

record!(OrderWithoutCompanyId { company_id = "companyId", order_id = "orderId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCompanyAddressesResult {
    pub addresses: Option<Map<String, CompanyAddressItemValue>>,
    pub default_billing_id: Option<String>,
    pub default_shipping_id: Option<String>,
}

record!(GetCompanyAddressesResult {
    addresses, default_billing_id = "defaultBillingId", default_shipping_id = "defaultShippingId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddressItemValue {
    pub address_id: Option<String>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub city: Option<String>,
    pub country: Option<Country>,
    pub first_name: Option<String>,
    pub is_billing: Option<bool>,
    pub is_default_billing: Option<bool>,
    pub is_default_shipping: Option<bool>,
    pub is_shipping: Option<bool>,
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    pub state: Option<State>,
    pub zip_code: Option<String>,
    pub external_id: Option<String>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
}

record!(CompanyAddressItemValue {
    address_id = "addressId", address_line1 = "addressLine1", address_line2 = "addressLine2", city,
    country, first_name = "firstName", is_billing = "isBilling",
    is_default_billing = "isDefaultBilling", is_default_shipping = "isDefaultShipping",
    is_shipping = "isShipping", last_name = "lastName", phone_number = "phoneNumber", state,
    zip_code = "zipCode", external_id = "externalId", channel_id = "channelId",
    channel_name = "channelName",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddressInput {
    pub address_line1: String,
    pub address_line2: Option<String>,
    pub city: String,
    pub country: Country,
    pub first_name: String,
    pub is_billing: Option<bool>,
    pub is_default_billing: Option<bool>,
    pub is_default_shipping: Option<bool>,
    pub is_shipping: Option<bool>,
    pub label: Option<String>,
    pub last_name: String,
    pub phone_number: Option<String>,
    pub state: State,
    pub zip_code: String,
    pub external_id: Option<String>,
}

record!(CompanyAddressInput {
    address_line1 = "addressLine1", address_line2 = "addressLine2", city, country,
    first_name = "firstName", is_billing = "isBilling", is_default_billing = "isDefaultBilling",
    is_default_shipping = "isDefaultShipping", is_shipping = "isShipping", label,
    last_name = "lastName", phone_number = "phoneNumber", state, zip_code = "zipCode",
    external_id = "externalId",
});

impl CompanyAddressInput {
    pub fn new(
        address_line1: impl Into<String>,
        city: impl Into<String>,
        country: Country,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        state: State,
        zip_code: impl Into<String>,
    ) -> Self {
        Self {
            address_line1: address_line1.into(),
            city: city.into(),
            country,
            first_name: first_name.into(),
            last_name: last_name.into(),
            state,
            zip_code: zip_code.into(),
            ..Record::empty()
        }
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
    pub fn country(mut self, value: Country) -> Self {
        self.country = value;
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn is_billing(mut self, value: bool) -> Self {
        self.is_billing = Some(value);
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
    pub fn is_shipping(mut self, value: bool) -> Self {
        self.is_shipping = Some(value);
        self
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
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
    pub fn state(mut self, value: State) -> Self {
        self.state = value;
        self
    }
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<String>) -> Self {
        self.external_id = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub code: Option<i64>,
    pub data: Option<UnprocessableContentErrorData>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(UnprocessableContentError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentErrorData {
    pub err_msg: Option<Vec<Map<String, String>>>,
}

record!(UnprocessableContentErrorData { err_msg = "errMsg" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAddressUpdate {
    pub address_line1: Nullable<String>,
    pub address_line2: Nullable<String>,
    pub city: Nullable<String>,
    pub country: Nullable<Country>,
    pub first_name: Nullable<String>,
    pub is_billing: Nullable<bool>,
    pub is_default_billing: Nullable<bool>,
    pub is_default_shipping: Nullable<bool>,
    pub is_shipping: Nullable<bool>,
    pub label: Nullable<String>,
    pub last_name: Nullable<String>,
    pub phone_number: Nullable<String>,
    pub state: Nullable<State>,
    pub zip_code: Nullable<String>,
    pub external_id: Nullable<String>,
}

record!(CompanyAddressUpdate {
    address_line1 = "addressLine1", address_line2 = "addressLine2", city, country,
    first_name = "firstName", is_billing = "isBilling", is_default_billing = "isDefaultBilling",
    is_default_shipping = "isDefaultShipping", is_shipping = "isShipping", label,
    last_name = "lastName", phone_number = "phoneNumber", state, zip_code = "zipCode",
    external_id = "externalId",
});

impl CompanyAddressUpdate {
    pub fn new() -> Self {
        Record::empty()
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
    pub fn country(mut self, value: impl Into<Nullable<Country>>) -> Self {
        self.country = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn is_billing(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_billing = value.into();
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
    pub fn is_shipping(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_shipping = value.into();
        self
    }
    pub fn label(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.label = value.into();
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
    pub fn state(mut self, value: impl Into<Nullable<State>>) -> Self {
        self.state = value.into();
        self
    }
    pub fn zip_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.zip_code = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyBasicInformation {
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub catalog_id: Option<String>,
    pub catalog_name: Option<String>,
    pub city: Option<String>,
    pub company_email: Option<String>,
    pub company_id: Option<String>,
    pub company_name: Option<String>,
    pub company_status: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub extra_fields: Option<Vec<CompanyBasicInfoExtraField>>,
    pub phone_number: Option<String>,
    pub state: Option<String>,
    pub updated_at: Option<String>,
    pub uuid: Option<String>,
    pub zip_code: Option<String>,
}

record!(CompanyBasicInformation {
    address_line1 = "addressLine1", address_line2 = "addressLine2", catalog_id = "catalogId",
    catalog_name = "catalogName", city, company_email = "companyEmail", company_id = "companyId",
    company_name = "companyName", company_status = "companyStatus", country, description,
    extra_fields = "extraFields", phone_number = "phoneNumber", state, updated_at = "updatedAt",
    uuid, zip_code = "zipCode",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyBasicInformationUpdate {
    pub address_line1: Nullable<String>,
    pub address_line2: Nullable<String>,
    pub catalog_id: Nullable<String>,
    pub city: Nullable<String>,
    pub company_email: Nullable<String>,
    pub company_name: Nullable<String>,
    pub company_status: Nullable<String>,
    pub country: Nullable<String>,
    pub description: Nullable<String>,
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
    pub phone_number: Nullable<String>,
    pub state: Nullable<String>,
    pub zip_code: Nullable<String>,
    pub price_list_assign: Nullable<Vec<PriceListAssign>>,
}

record!(CompanyBasicInformationUpdate {
    address_line1 = "addressLine1", address_line2 = "addressLine2", catalog_id = "catalogId", city,
    company_email = "companyEmail", company_name = "companyName", company_status = "companyStatus",
    country, description, extra_fields = "extraFields", phone_number = "phoneNumber", state,
    zip_code = "zipCode", price_list_assign = "priceListAssign",
});

impl CompanyBasicInformationUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn address_line1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address_line1 = value.into();
        self
    }
    pub fn address_line2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address_line2 = value.into();
        self
    }
    pub fn catalog_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.catalog_id = value.into();
        self
    }
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.city = value.into();
        self
    }
    pub fn company_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_email = value.into();
        self
    }
    pub fn company_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_name = value.into();
        self
    }
    pub fn company_status(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_status = value.into();
        self
    }
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.extra_fields = value.into();
        self
    }
    pub fn phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone_number = value.into();
        self
    }
    pub fn state(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state = value.into();
        self
    }
    pub fn zip_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.zip_code = value.into();
        self
    }
    pub fn price_list_assign(
        mut self,
        value: impl Into<Nullable<Vec<PriceListAssign>>>,
    ) -> Self {
        self.price_list_assign = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Order {
    pub order_id: Option<String>,
}

record!(Order { order_id = "orderId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyOrder {
    pub company_name: Option<String>,
    pub created_at: Option<String>,
    pub first_name: Option<String>,
    pub is_invoice_order: Option<String>,
    pub last_name: Option<String>,
    pub order_id: Option<String>,
    pub total_inc_tax: Option<String>,
    pub updated_at: Option<String>,
    pub channel_name: Option<String>,
    pub channel_id: Option<String>,
    pub order_status: Option<String>,
}

record!(CompanyOrder {
    company_name = "companyName", created_at = "createdAt", first_name = "firstName",
    is_invoice_order = "isInvoiceOrder", last_name = "lastName", order_id = "orderId",
    total_inc_tax = "totalIncTax", updated_at = "updatedAt", channel_name = "channelName",
    channel_id = "channelId", order_status = "orderStatus",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyPaymentsMethodUpdate {
    pub payments: Nullable<Vec<CompanyPaymentsMethodUpdatePayment>>,
}

record!(CompanyPaymentsMethodUpdate { payments });

impl CompanyPaymentsMethodUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn payments(
        mut self,
        value: impl Into<Nullable<Vec<CompanyPaymentsMethodUpdatePayment>>>,
    ) -> Self {
        self.payments = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyPaymentsMethodUpdatePayment {
    pub is_enabled: String,
    pub payment_id: String,
}

record!(CompanyPaymentsMethodUpdatePayment { is_enabled = "isEnabled", payment_id = "paymentId" });

impl CompanyPaymentsMethodUpdatePayment {
    pub fn new(is_enabled: impl Into<String>, payment_id: impl Into<String>) -> Self {
        Self {
            is_enabled: is_enabled.into(),
            payment_id: payment_id.into(),
        }
    }
    pub fn is_enabled(mut self, value: impl Into<String>) -> Self {
        self.is_enabled = value.into();
        self
    }
    pub fn payment_id(mut self, value: impl Into<String>) -> Self {
        self.payment_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyPaymentsMethod {
    pub company_id: Option<String>,
    pub customer_id: Option<i64>,
}

record!(CompanyPaymentsMethod { company_id = "companyId", customer_id = "customerId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanySalesRep {
    pub first_name: Option<String>,
    pub id: Option<String>,
    pub last_name: Option<String>,
}

record!(CompanySalesRep { first_name = "firstName", id, last_name = "lastName" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanySalesRepUpdate {
    pub sales_reps: Nullable<Vec<Id>>,
}

record!(CompanySalesRepUpdate { sales_reps = "salesReps" });

impl CompanySalesRepUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn sales_reps(mut self, value: impl Into<Nullable<Vec<Id>>>) -> Self {
        self.sales_reps = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserUpdate {
    pub first_name: Nullable<String>,
    pub last_name: Nullable<String>,
    pub phone: Nullable<String>,
    pub email: Nullable<String>,
    pub uuid: Nullable<String>,
    pub user_role: Nullable<String>,
    pub accept_welcome_email: Nullable<String>,
    pub channel_ids: Nullable<Vec<i64>>,
    pub company_role_id: Nullable<i64>,
    pub extra_fields: Nullable<Vec<ExtraField>>,
}

record!(CompanyUserUpdate {
    first_name = "firstName", last_name = "lastName", phone, email, uuid, user_role = "userRole",
    accept_welcome_email = "acceptWelcomeEmail", channel_ids = "channelIds",
    company_role_id = "companyRoleId", extra_fields = "extraFields",
});

impl CompanyUserUpdate {
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
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.uuid = value.into();
        self
    }
    pub fn user_role(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.user_role = value.into();
        self
    }
    pub fn accept_welcome_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.accept_welcome_email = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.channel_ids = value.into();
        self
    }
    pub fn company_role_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.company_role_id = value.into();
        self
    }
    pub fn extra_fields(mut self, value: impl Into<Nullable<Vec<ExtraField>>>) -> Self {
        self.extra_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUser {
    pub catalog_id: Option<String>,
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub id: Option<String>,
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    pub role: Option<String>,
    pub updated_at: Option<String>,
    pub uuid: Option<String>,
    pub channel_list: Option<Vec<ChannelList>>,
    pub company_role_id: Option<i64>,
    pub company_role_name: Option<String>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(CompanyUser {
    catalog_id = "catalogId", created_at = "createdAt", email, first_name = "firstName", id,
    last_name = "lastName", phone_number = "phoneNumber", role, updated_at = "updatedAt", uuid,
    channel_list = "channelList", company_role_id = "companyRoleId",
    company_role_name = "companyRoleName", extra_fields = "extraFields",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserInput {
    pub accept_welcome_email: Option<CompanyUserInputAcceptWelcomeEmail>,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub phone: String,
    pub user_role: Option<String>,
    pub uuid: Option<String>,
    pub channel_ids: Option<Vec<i64>>,
    pub origin_channel_id: Option<i64>,
    pub company_role_id: Option<i64>,
    pub extra_fields: Option<Vec<ExtraField>>,
}

record!(CompanyUserInput {
    accept_welcome_email = "acceptWelcomeEmail", email, first_name = "firstName",
    last_name = "lastName", phone, user_role = "userRole", uuid, channel_ids = "channelIds",
    origin_channel_id = "originChannelId", company_role_id = "companyRoleId",
    extra_fields = "extraFields",
});

impl CompanyUserInput {
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone: phone.into(),
            ..Record::empty()
        }
    }
    pub fn accept_welcome_email(
        mut self,
        value: impl Into<CompanyUserInputAcceptWelcomeEmail>,
    ) -> Self {
        self.accept_welcome_email = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn user_role(mut self, value: impl Into<String>) -> Self {
        self.user_role = Some(value.into());
        self
    }
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.channel_ids = Some(value.into_iter().collect());
        self
    }
    pub fn origin_channel_id(mut self, value: i64) -> Self {
        self.origin_channel_id = Some(value);
        self
    }
    pub fn company_role_id(mut self, value: i64) -> Self {
        self.company_role_id = Some(value);
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrCreateCompanyUser {
    pub customer_id: Option<String>,
    pub user_id: Option<String>,
}

record!(OrCreateCompanyUser { customer_id = "customerId", user_id = "userId" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrCreateCompanyUserUpdate {
    pub accept_welcome_email: Nullable<OrCreateCompanyUserUpdateAcceptWelcomeEmail>,
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub phone: Nullable<String>,
    pub user_role: Nullable<String>,
    pub uuid: Nullable<String>,
    pub channel_ids: Nullable<Vec<i64>>,
    pub company_role_id: Nullable<i64>,
    pub extra_fields: Nullable<Vec<ExtraField>>,
}

record!(OrCreateCompanyUserUpdate {
    accept_welcome_email = "acceptWelcomeEmail", email, first_name = "firstName",
    last_name = "lastName", phone, user_role = "userRole", uuid, channel_ids = "channelIds",
    company_role_id = "companyRoleId", extra_fields = "extraFields",
});

impl OrCreateCompanyUserUpdate {
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
    pub fn accept_welcome_email(
        mut self,
        value: impl Into<Nullable<OrCreateCompanyUserUpdateAcceptWelcomeEmail>>,
    ) -> Self {
        self.accept_welcome_email = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn user_role(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.user_role = value.into();
        self
    }
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.uuid = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.channel_ids = value.into();
        self
    }
    pub fn company_role_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.company_role_id = value.into();
        self
    }
    pub fn extra_fields(mut self, value: impl Into<Nullable<Vec<ExtraField>>>) -> Self {
        self.extra_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateCompanyUserBody {
    pub accept_welcome_email: Option<CompanyUserInputAcceptWelcomeEmail>,
    pub users: Option<Vec<CompanyUserInputUser>>,
}

record!(BulkCreateCompanyUserBody { accept_welcome_email = "acceptWelcomeEmail", users });

impl BulkCreateCompanyUserBody {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn accept_welcome_email(
        mut self,
        value: impl Into<CompanyUserInputAcceptWelcomeEmail>,
    ) -> Self {
        self.accept_welcome_email = Some(value.into());
        self
    }
    pub fn users(
        mut self,
        value: impl IntoIterator<Item = CompanyUserInputUser>,
    ) -> Self {
        self.users = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserInputUser {
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub phone: String,
    pub user_role: Option<String>,
    pub channel_ids: Option<Vec<i64>>,
    pub origin_channel_id: Option<i64>,
    pub company_role_id: Option<i64>,
    pub extra_fields: Option<Vec<ExtraField>>,
}

record!(CompanyUserInputUser {
    email, first_name = "firstName", last_name = "lastName", phone, user_role = "userRole",
    channel_ids = "channelIds", origin_channel_id = "originChannelId",
    company_role_id = "companyRoleId", extra_fields = "extraFields",
});

impl CompanyUserInputUser {
    pub fn new(
        email: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        phone: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone: phone.into(),
            ..Record::empty()
        }
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = value.into();
        self
    }
    pub fn user_role(mut self, value: impl Into<String>) -> Self {
        self.user_role = Some(value.into());
        self
    }
    pub fn channel_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.channel_ids = Some(value.into_iter().collect());
        self
    }
    pub fn origin_channel_id(mut self, value: i64) -> Self {
        self.origin_channel_id = Some(value);
        self
    }
    pub fn company_role_id(mut self, value: i64) -> Self {
        self.company_role_id = Some(value);
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateCompanyUserResult {
    pub failed_items: Option<Vec<CompanyUserFailedItem>>,
    pub successful_items: Option<Vec<CompanyUserSuccessfulItem>>,
}

record!(BulkCreateCompanyUserResult {
    failed_items = "failedItems", successful_items = "successfulItems",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserFailedItem {
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub user_role: Option<i64>,
}

record!(CompanyUserFailedItem {
    email, first_name = "firstName", last_name = "lastName", phone, user_role = "userRole",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserSuccessfulItem {
    pub customer_id: Option<i64>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub user_role: Option<i64>,
}

record!(CompanyUserSuccessfulItem {
    customer_id = "customerId", email, first_name = "firstName", last_name = "lastName", phone,
    user_role = "userRole",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteCompanyUserResult {
    pub customer_id: Option<String>,
}

record!(DeleteCompanyUserResult { customer_id = "customerId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyOrderWithBcOrderIdUpdate {
    pub base_handling_cost: Nullable<String>,
    pub base_shipping_cost: Nullable<String>,
    pub base_wrapping_cost: Nullable<String>,
    pub billing_address: Nullable<BillingAddress>,
    pub channel_id: Nullable<String>,
    pub credit_card_type: Nullable<String>,
    pub customer_message: Nullable<String>,
    pub date_created: Nullable<String>,
    pub discount_amount: Nullable<String>,
    pub ebay_order_id: Nullable<String>,
    pub external_id: Nullable<String>,
    pub external_merchant_id: Nullable<String>,
    pub external_source: Nullable<String>,
    pub geoip_country: Nullable<String>,
    pub geoip_country_iso2: Nullable<String>,
    pub gift_certificate_amount: Nullable<String>,
    pub handling_cost_ex_tax: Nullable<String>,
    pub handling_cost_inc_tax: Nullable<String>,
    pub ip_address: Nullable<String>,
    pub is_deleted: Nullable<String>,
    pub items_shipped: Nullable<String>,
    pub items_total: Nullable<String>,
    pub order_id: Nullable<String>,
    pub order_is_digital: Nullable<String>,
    pub payment_method: Nullable<String>,
    pub payment_provider_id: Nullable<String>,
    pub po_number: Nullable<String>,
    pub products: Nullable<Vec<CompanyOrderWithBcOrderIdUpdateProduct>>,
    pub refunded_amount: Nullable<String>,
    pub shipping_cost_ex_tax: Nullable<String>,
    pub shipping_cost_inc_tax: Nullable<String>,
    pub staff_notes: Nullable<String>,
    pub status_id: Nullable<String>,
    pub subtotal_ex_tax: Nullable<String>,
    pub subtotal_inc_tax: Nullable<String>,
    pub tax_provider_id: Nullable<String>,
    pub total_ex_tax: Nullable<String>,
    pub wrapping_cost_ex_tax: Nullable<String>,
    pub wrapping_cost_inc_tax: Nullable<String>,
}

record!(CompanyOrderWithBcOrderIdUpdate {
    base_handling_cost = "baseHandlingCost", base_shipping_cost = "baseShippingCost",
    base_wrapping_cost = "baseWrappingCost", billing_address = "billingAddress",
    channel_id = "channelId", credit_card_type = "creditCardType",
    customer_message = "customerMessage", date_created = "dateCreated",
    discount_amount = "discountAmount", ebay_order_id = "ebayOrderId", external_id = "externalId",
    external_merchant_id = "externalMerchantId", external_source = "externalSource",
    geoip_country = "geoipCountry", geoip_country_iso2 = "geoipCountryIso2",
    gift_certificate_amount = "giftCertificateAmount", handling_cost_ex_tax = "handlingCostExTax",
    handling_cost_inc_tax = "handlingCostIncTax", ip_address = "ipAddress",
    is_deleted = "isDeleted", items_shipped = "itemsShipped", items_total = "itemsTotal",
    order_id = "orderId", order_is_digital = "orderIsDigital", payment_method = "paymentMethod",
    payment_provider_id = "paymentProviderId", po_number = "poNumber", products,
    refunded_amount = "refundedAmount", shipping_cost_ex_tax = "shippingCostExTax",
    shipping_cost_inc_tax = "shippingCostIncTax", staff_notes = "staffNotes",
    status_id = "statusId", subtotal_ex_tax = "subtotalExTax", subtotal_inc_tax = "subtotalIncTax",
    tax_provider_id = "taxProviderId", total_ex_tax = "totalExTax",
    wrapping_cost_ex_tax = "wrappingCostExTax", wrapping_cost_inc_tax = "wrappingCostIncTax",
});

impl CompanyOrderWithBcOrderIdUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn base_handling_cost(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.base_handling_cost = value.into();
        self
    }
    pub fn base_shipping_cost(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.base_shipping_cost = value.into();
        self
    }
    pub fn base_wrapping_cost(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.base_wrapping_cost = value.into();
        self
    }
    pub fn billing_address(
        mut self,
        value: impl Into<Nullable<BillingAddress>>,
    ) -> Self {
        self.billing_address = value.into();
        self
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.channel_id = value.into();
        self
    }
    pub fn credit_card_type(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.credit_card_type = value.into();
        self
    }
    pub fn customer_message(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.customer_message = value.into();
        self
    }
    pub fn date_created(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.date_created = value.into();
        self
    }
    pub fn discount_amount(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.discount_amount = value.into();
        self
    }
    pub fn ebay_order_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ebay_order_id = value.into();
        self
    }
    pub fn external_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_id = value.into();
        self
    }
    pub fn external_merchant_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_merchant_id = value.into();
        self
    }
    pub fn external_source(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.external_source = value.into();
        self
    }
    pub fn geoip_country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.geoip_country = value.into();
        self
    }
    pub fn geoip_country_iso2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.geoip_country_iso2 = value.into();
        self
    }
    pub fn gift_certificate_amount(
        mut self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        self.gift_certificate_amount = value.into();
        self
    }
    pub fn handling_cost_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.handling_cost_ex_tax = value.into();
        self
    }
    pub fn handling_cost_inc_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.handling_cost_inc_tax = value.into();
        self
    }
    pub fn ip_address(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.ip_address = value.into();
        self
    }
    pub fn is_deleted(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.is_deleted = value.into();
        self
    }
    pub fn items_shipped(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.items_shipped = value.into();
        self
    }
    pub fn items_total(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.items_total = value.into();
        self
    }
    pub fn order_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.order_id = value.into();
        self
    }
    pub fn order_is_digital(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.order_is_digital = value.into();
        self
    }
    pub fn payment_method(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.payment_method = value.into();
        self
    }
    pub fn payment_provider_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.payment_provider_id = value.into();
        self
    }
    pub fn po_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.po_number = value.into();
        self
    }
    pub fn products(
        mut self,
        value: impl Into<Nullable<Vec<CompanyOrderWithBcOrderIdUpdateProduct>>>,
    ) -> Self {
        self.products = value.into();
        self
    }
    pub fn refunded_amount(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.refunded_amount = value.into();
        self
    }
    pub fn shipping_cost_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.shipping_cost_ex_tax = value.into();
        self
    }
    pub fn shipping_cost_inc_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.shipping_cost_inc_tax = value.into();
        self
    }
    pub fn staff_notes(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.staff_notes = value.into();
        self
    }
    pub fn status_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.status_id = value.into();
        self
    }
    pub fn subtotal_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.subtotal_ex_tax = value.into();
        self
    }
    pub fn subtotal_inc_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.subtotal_inc_tax = value.into();
        self
    }
    pub fn tax_provider_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.tax_provider_id = value.into();
        self
    }
    pub fn total_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.total_ex_tax = value.into();
        self
    }
    pub fn wrapping_cost_ex_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.wrapping_cost_ex_tax = value.into();
        self
    }
    pub fn wrapping_cost_inc_tax(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.wrapping_cost_inc_tax = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingAddress {
    pub city: Option<String>,
    pub company: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub form_fields: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub state: Option<String>,
    pub street_one: Option<String>,
    pub street_two: Option<String>,
    pub zip: Option<String>,
}

record!(BillingAddress {
    city, company, country, country_iso2 = "countryIso2", email, first_name = "firstName",
    form_fields = "formFields", last_name = "lastName", phone, state, street_one = "streetOne",
    street_two = "streetTwo", zip,
});

impl BillingAddress {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    pub fn company(mut self, value: impl Into<String>) -> Self {
        self.company = Some(value.into());
        self
    }
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    pub fn country_iso2(mut self, value: impl Into<String>) -> Self {
        self.country_iso2 = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = Some(value.into());
        self
    }
    pub fn form_fields(mut self, value: impl Into<String>) -> Self {
        self.form_fields = Some(value.into());
        self
    }
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = Some(value.into());
        self
    }
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    pub fn street_one(mut self, value: impl Into<String>) -> Self {
        self.street_one = Some(value.into());
        self
    }
    pub fn street_two(mut self, value: impl Into<String>) -> Self {
        self.street_two = Some(value.into());
        self
    }
    pub fn zip(mut self, value: impl Into<String>) -> Self {
        self.zip = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyOrderWithBcOrderIdUpdateProduct {
    pub name: Option<String>,
    pub price_ex_tax: Option<String>,
    pub price_inc_tax: Option<String>,
    pub product_id: Option<String>,
    pub product_options: Option<String>,
    pub quantity: Option<String>,
    pub sku: Option<String>,
    pub upc: Option<String>,
    pub variant_id: Option<String>,
}

record!(CompanyOrderWithBcOrderIdUpdateProduct {
    name, price_ex_tax = "priceExTax", price_inc_tax = "priceIncTax", product_id = "productId",
    product_options = "productOptions", quantity, sku, upc, variant_id = "variantId",
});

impl CompanyOrderWithBcOrderIdUpdateProduct {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn price_ex_tax(mut self, value: impl Into<String>) -> Self {
        self.price_ex_tax = Some(value.into());
        self
    }
    pub fn price_inc_tax(mut self, value: impl Into<String>) -> Self {
        self.price_inc_tax = Some(value.into());
        self
    }
    pub fn product_id(mut self, value: impl Into<String>) -> Self {
        self.product_id = Some(value.into());
        self
    }
    pub fn product_options(mut self, value: impl Into<String>) -> Self {
        self.product_options = Some(value.into());
        self
    }
    pub fn quantity(mut self, value: impl Into<String>) -> Self {
        self.quantity = Some(value.into());
        self
    }
    pub fn sku(mut self, value: impl Into<String>) -> Self {
        self.sku = Some(value.into());
        self
    }
    pub fn upc(mut self, value: impl Into<String>) -> Self {
        self.upc = Some(value.into());
        self
    }
    pub fn variant_id(mut self, value: impl Into<String>) -> Self {
        self.variant_id = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BcOrdersCompanyAttributeInput {
    pub customer_id: String,
}

record!(BcOrdersCompanyAttributeInput { customer_id = "customerID" });

impl BcOrdersCompanyAttributeInput {
    pub fn new(customer_id: impl Into<String>) -> Self {
        Self {
            customer_id: customer_id.into(),
        }
    }
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct B2beUsersOrdersCompanyAttributeUpdate {
    pub customer_group_id: String,
    pub customer_id: String,
}

record!(B2beUsersOrdersCompanyAttributeUpdate {
    customer_group_id = "customerGroupID", customer_id = "customerID",
});

impl B2beUsersOrdersCompanyAttributeUpdate {
    pub fn new(
        customer_group_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> Self {
        Self {
            customer_group_id: customer_group_id.into(),
            customer_id: customer_id.into(),
        }
    }
    pub fn customer_group_id(mut self, value: impl Into<String>) -> Self {
        self.customer_group_id = value.into();
        self
    }
    pub fn customer_id(mut self, value: impl Into<String>) -> Self {
        self.customer_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrdersImage {
    pub image_url: Option<String>,
    pub order_id: Option<String>,
}

record!(OrdersImage { image_url = "imageUrl", order_id = "orderId" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyByBcOrderId {
    pub company_id: Option<String>,
    pub company_name: Option<String>,
    pub customer_group_id: Option<String>,
}

record!(CompanyByBcOrderId {
    company_id = "companyId", company_name = "companyName", customer_group_id = "customerGroupId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetail {
    pub base_handling_cost: Option<String>,
    pub base_shipping_cost: Option<String>,
    pub base_wrapping_cost: Option<String>,
    pub billing_address: Option<BillingAddress>,
    pub cart_id: Option<String>,
    pub coupon_discount: Option<String>,
    pub credit_card_type: Option<String>,
    pub currency_code: Option<String>,
    pub currency_exchange_rate: Option<String>,
    pub currency_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub customer_message: Option<String>,
    pub date_created: Option<String>,
    pub date_modified: Option<String>,
    pub date_shipped: Option<String>,
    pub default_currency_code: Option<String>,
    pub default_currency_id: Option<i64>,
    pub discount_amount: Option<String>,
    pub ebay_order_id: Option<String>,
    pub external_source: Option<String>,
    pub geoip_country: Option<String>,
    pub geoip_country_iso2: Option<String>,
    pub gift_certificate_amount: Option<String>,
    pub handling_cost_ex_tax: Option<String>,
    pub handling_cost_inc_tax: Option<String>,
    pub handling_cost_tax: Option<String>,
    pub handling_cost_tax_class_id: Option<i64>,
    pub id: Option<String>,
    pub ip_address: Option<String>,
    pub is_deleted: Option<bool>,
    pub is_email_opt_in: Option<bool>,
    pub items_shipped: Option<i64>,
    pub items_total: Option<i64>,
    pub order_is_digital: Option<bool>,
    pub order_source: Option<String>,
    pub payment_method: Option<String>,
    pub payment_provider_id: Option<String>,
    pub payment_status: Option<String>,
    pub products: Option<Vec<OrderDetailProduct>>,
    pub refunded_amount: Option<String>,
    pub shipping_address: Option<OrderDetailShippingAddress>,
    pub shipping_address_count: Option<i64>,
    pub shipping_cost_ex_tax: Option<String>,
    pub shipping_cost_inc_tax: Option<String>,
    pub shipping_cost_tax: Option<String>,
    pub shipping_cost_tax_class_id: Option<i64>,
    pub staff_notes: Option<String>,
    pub status: Option<String>,
    pub status_id: Option<i64>,
    pub store_credit_amount: Option<String>,
    pub subtotal_ex_tax: Option<String>,
    pub subtotal_inc_tax: Option<String>,
    pub subtotal_tax: Option<String>,
    pub total_ex_tax: Option<String>,
    pub total_inc_tax: Option<String>,
    pub total_tax: Option<String>,
    pub wrapping_cost_ex_tax: Option<String>,
    pub wrapping_cost_inc_tax: Option<String>,
    pub wrapping_cost_tax: Option<String>,
    pub wrapping_cost_tax_class_id: Option<i64>,
    pub channel_id: Option<i64>,
    pub channel_name: Option<String>,
    pub billing_address_snake: Option<OrderDetailBillingAddress>,
    pub channel_id_snake: Option<String>,
    pub coupons: Option<ResourceUrl>,
    pub custom_status: Option<String>,
    pub external_id: Option<String>,
    pub external_merchant_id: Option<String>,
    pub po_number: Option<String>,
    pub shipments: Option<Json>,
    pub shipping_addresses: Option<ResourceUrl>,
    pub store_default_currency_code: Option<String>,
    pub store_default_to_transactional_exchange_rate: Option<String>,
    pub tax_provider_id: Option<String>,
}

record!(OrderDetail {
    base_handling_cost, base_shipping_cost, base_wrapping_cost, billing_address = "billingAddress",
    cart_id, coupon_discount, credit_card_type, currency_code, currency_exchange_rate, currency_id,
    customer_id, customer_message, date_created, date_modified, date_shipped, default_currency_code,
    default_currency_id, discount_amount, ebay_order_id, external_source, geoip_country,
    geoip_country_iso2, gift_certificate_amount, handling_cost_ex_tax, handling_cost_inc_tax,
    handling_cost_tax, handling_cost_tax_class_id, id, ip_address, is_deleted, is_email_opt_in,
    items_shipped, items_total, order_is_digital, order_source, payment_method, payment_provider_id,
    payment_status, products, refunded_amount, shipping_address = "shippingAddress",
    shipping_address_count, shipping_cost_ex_tax, shipping_cost_inc_tax, shipping_cost_tax,
    shipping_cost_tax_class_id, staff_notes, status, status_id, store_credit_amount,
    subtotal_ex_tax, subtotal_inc_tax, subtotal_tax, total_ex_tax, total_inc_tax, total_tax,
    wrapping_cost_ex_tax, wrapping_cost_inc_tax, wrapping_cost_tax, wrapping_cost_tax_class_id,
    channel_id = "channelId", channel_name = "channelName",
    billing_address_snake = "billing_address", channel_id_snake = "channel_id", coupons,
    custom_status, external_id, external_merchant_id, po_number = "poNumber", shipments,
    shipping_addresses, store_default_currency_code, store_default_to_transactional_exchange_rate,
    tax_provider_id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailProduct {
    pub applied_discounts: Option<String>,
    pub base_cost_price: Option<String>,
    pub base_price: Option<String>,
    pub base_total: Option<String>,
    pub base_wrapping_cost: Option<String>,
    pub bin_picking_number: Option<String>,
    pub configurable_fields: Option<String>,
    pub cost_price_ex_tax: Option<String>,
    pub cost_price_inc_tax: Option<String>,
    pub cost_price_tax: Option<String>,
    pub coupons: Option<ResourceUrl>,
    pub custom_status: Option<String>,
    pub depth: Option<String>,
    pub ebay_item_id: Option<String>,
    pub ebay_transaction_id: Option<String>,
    pub event_date: Option<String>,
    pub event_name: Option<String>,
    pub external_id: Option<String>,
    pub external_merchant_id: Option<String>,
    pub fixed_shipping_cost: Option<String>,
    pub fulfillment_source: Option<String>,
    pub height: Option<String>,
    pub id: Option<String>,
    pub is_bundled_product: Option<bool>,
    pub is_refunded: Option<bool>,
    pub name: Option<String>,
    pub option_set_id: Option<String>,
    pub order_address_id: Option<String>,
    pub order_id: Option<String>,
    pub parent_order_product_id: Option<String>,
    pub po_number: Option<ResourceUrl>,
    pub price_ex_tax: Option<String>,
    pub price_inc_tax: Option<String>,
    pub price_tax: Option<String>,
    pub product_id: Option<String>,
    pub product_options: Option<String>,
    pub product_options_snake: Option<String>,
    pub quantity: Option<String>,
    pub quantity_refunded: Option<String>,
    pub quantity_shipped: Option<i64>,
    pub refund_amount: Option<String>,
    pub return_id: Option<i64>,
    pub shipments: Option<bool>,
    pub shipping_address: Option<ResourceUrl>,
    pub sku: Option<String>,
    pub store_default_currency_code: Option<String>,
    pub store_default_to_transactional_exchange_rate: Option<String>,
    pub tax_provider_id: Option<String>,
    pub total_ex_tax: Option<String>,
    pub total_inc_tax: Option<String>,
    pub total_tax: Option<String>,
    pub r#type: Option<String>,
    pub upc: Option<String>,
    pub variant_id: Option<String>,
    pub variant_id_snake: Option<String>,
    pub weight: Option<String>,
    pub width: Option<String>,
    pub wrapping_cost_ex_tax: Option<String>,
    pub wrapping_cost_inc_tax: Option<String>,
    pub wrapping_cost_tax: Option<String>,
    pub wrapping_message: Option<String>,
    pub wrapping_name: Option<String>,
    pub price_ex_tax_snake: Option<String>,
    pub price_inc_tax_snake: Option<String>,
    pub product_id_snake: Option<i64>,
}

record!(OrderDetailProduct {
    applied_discounts, base_cost_price, base_price, base_total, base_wrapping_cost,
    bin_picking_number, configurable_fields, cost_price_ex_tax, cost_price_inc_tax, cost_price_tax,
    coupons, custom_status, depth, ebay_item_id, ebay_transaction_id, event_date, event_name,
    external_id, external_merchant_id, fixed_shipping_cost, fulfillment_source, height, id,
    is_bundled_product, is_refunded, name, option_set_id, order_address_id, order_id,
    parent_order_product_id, po_number = "poNumber", price_ex_tax = "priceExTax",
    price_inc_tax = "priceIncTax", price_tax, product_id = "productId",
    product_options = "productOptions", product_options_snake = "product_options", quantity,
    quantity_refunded, quantity_shipped, refund_amount, return_id, shipments, shipping_address, sku,
    store_default_currency_code, store_default_to_transactional_exchange_rate, tax_provider_id,
    total_ex_tax, total_inc_tax, total_tax, r#type, upc, variant_id = "variantId",
    variant_id_snake = "variant_id", weight, width, wrapping_cost_ex_tax, wrapping_cost_inc_tax,
    wrapping_cost_tax, wrapping_message, wrapping_name, price_ex_tax_snake = "price_ex_tax",
    price_inc_tax_snake = "price_inc_tax", product_id_snake = "product_id",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailShippingAddress {
    pub base_cost: Option<String>,
    pub base_handling_cost: Option<String>,
    pub city: Option<String>,
    pub company: Option<String>,
    pub cost_ex_tax: Option<String>,
    pub cost_inc_tax: Option<String>,
    pub cost_tax: Option<String>,
    pub cost_tax_class_id: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub form_fields: Option<String>,
    pub form_fields_snake: Option<String>,
    pub handling_cost_ex_tax: Option<String>,
    pub handling_cost_inc_tax: Option<String>,
    pub handling_cost_tax: Option<String>,
    pub handling_cost_tax_class_id: Option<i64>,
    pub items_shipped: Option<String>,
    pub items_total: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub shipping_method: Option<String>,
    pub shipping_quoteseg: Option<Map<String, Json>>,
    pub shipping_zone_id: Option<i64>,
    pub shipping_zone_name: Option<String>,
    pub state: Option<String>,
    pub street_one: Option<String>,
    pub street_two: Option<String>,
    pub zip: Option<String>,
    pub country_iso2_snake: Option<String>,
    pub first_name_snake: Option<String>,
    pub last_name_snake: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub id: Option<i64>,
    pub order_id: Option<i64>,
    pub shipping_quotes: Option<ResourceUrl>,
}

record!(OrderDetailShippingAddress {
    base_cost, base_handling_cost, city, company, cost_ex_tax, cost_inc_tax, cost_tax,
    cost_tax_class_id, country, country_iso2 = "countryIso2", email, first_name = "firstName",
    form_fields = "formFields", form_fields_snake = "form_fields", handling_cost_ex_tax,
    handling_cost_inc_tax, handling_cost_tax, handling_cost_tax_class_id, items_shipped,
    items_total, last_name = "lastName", phone, shipping_method, shipping_quoteseg,
    shipping_zone_id, shipping_zone_name, state, street_one = "streetOne", street_two = "streetTwo",
    zip, country_iso2_snake = "country_iso2", first_name_snake = "first_name",
    last_name_snake = "last_name", street_1, street_2, id, order_id, shipping_quotes,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderDetailBillingAddress {
    pub city: Option<String>,
    pub company: Option<String>,
    pub country: Option<String>,
    pub country_iso2: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    pub state: Option<String>,
    pub street_1: Option<String>,
    pub street_2: Option<String>,
    pub zip: Option<String>,
    pub form_fields: Option<Vec<Json>>,
}

record!(OrderDetailBillingAddress {
    city, company, country, country_iso2, email, first_name, last_name, phone, state, street_1,
    street_2, zip, form_fields,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderProduct {
    pub option_list: Option<Vec<OptionIdOptionValue>>,
    pub product_id: Option<String>,
    pub quantity: Option<String>,
    pub variant_id: Option<String>,
}

record!(OrderProduct {
    option_list = "optionList", product_id = "productId", quantity, variant_id = "variantId",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThirdPartyApiProxyInput {
    pub data: Option<String>,
    pub method: String,
    pub params: Option<String>,
    pub proxy_type: String,
    pub url: String,
}

record!(ThirdPartyApiProxyInput { data, method, params, proxy_type = "proxyType", url });

impl ThirdPartyApiProxyInput {
    pub fn new(
        method: impl Into<String>,
        proxy_type: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            method: method.into(),
            proxy_type: proxy_type.into(),
            url: url.into(),
            ..Record::empty()
        }
    }
    pub fn data(mut self, value: impl Into<String>) -> Self {
        self.data = Some(value.into());
        self
    }
    pub fn method(mut self, value: impl Into<String>) -> Self {
        self.method = value.into();
        self
    }
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
    pub fn proxy_type(mut self, value: impl Into<String>) -> Self {
        self.proxy_type = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompaniesSalesRep {
    pub catalog_id: Option<String>,
    pub city: Option<String>,
    pub company_count: Option<String>,
    pub company_email: Option<String>,
    pub company_id: Option<String>,
    pub company_name: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub role: Option<String>,
    pub sales_rep_count: Option<String>,
    pub sales_rep_id: Option<String>,
    pub state: Option<String>,
    pub zip_code: Option<String>,
    pub channel_list: Option<Vec<ChannelList>>,
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub description: Option<String>,
}

record!(CompaniesSalesRep {
    catalog_id = "catalogId", city, company_count = "companyCount", company_email = "companyEmail",
    company_id = "companyId", company_name = "companyName", country, email,
    first_name = "firstName", last_name = "lastName", role, sales_rep_count = "salesRepCount",
    sales_rep_id = "salesRepId", state, zip_code = "zipCode", channel_list = "channelList",
    address_line1 = "addressLine1", address_line2 = "addressLine2", description,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoresAllPayment {
    pub list: Option<Vec<StoresAllPaymentList>>,
}

record!(StoresAllPayment { list });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoresAllPaymentList {
    pub payment_code: Option<String>,
    pub payment_title: Option<String>,
}

record!(StoresAllPaymentList { payment_code = "paymentCode", payment_title = "paymentTitle" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyByCustomerId {
    pub address_line1: Option<String>,
    pub address_line2: Option<String>,
    pub catalog_id: Option<String>,
    pub city: Option<String>,
    pub company_id: Option<String>,
    pub company_name: Option<String>,
    pub company_status: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub state: Option<String>,
    pub zip_code: Option<String>,
}

record!(CompanyByCustomerId {
    address_line1 = "addressLine1", address_line2 = "addressLine2", catalog_id = "catalogId", city,
    company_id = "companyId", company_name = "companyName", company_status = "companyStatus",
    country, description, state, zip_code = "zipCode",
});
