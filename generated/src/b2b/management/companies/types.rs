// Written by `cargo xtask regen`; edit nothing here.
//! Types of Company Management.

use bigcommerce_runtime::codegen::{Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// At most 200 characters.
    pub company_name: Option<String>,
    /// Format: `email`. At most 200 characters.
    pub company_email: Option<String>,
    /// At most 50 characters.
    pub company_phone: Option<String>,
    pub company_id: Option<i64>,
    pub catalog_id: Option<String>,
    pub catalog_name: Option<String>,
    pub bc_group_name: Option<String>,
    pub company_status: Option<CompanyStatusString>,
    pub parent_company: Option<IdName>,
    pub price_list_assign: Option<Vec<PriceListAssignResponse>>,
    pub extra_fields: Option<Vec<ExtraFieldsResponse>>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub updated_at: Option<i64>,
    pub created_at: Option<i64>,
    pub bc_group_id: Option<i64>,
}

record!(Company {
    company_name = "companyName", company_email = "companyEmail", company_phone = "companyPhone",
    company_id = "companyId", catalog_id = "catalogId", catalog_name = "catalogName",
    bc_group_name = "bcGroupName", company_status = "companyStatus",
    parent_company = "parentCompany", price_list_assign = "priceListAssign",
    extra_fields = "extraFields", uuid, updated_at = "updatedAt", created_at = "createdAt",
    bc_group_id = "bcGroupId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceListAssignResponse {
    pub channel_id: Option<i64>,
    pub price_list_id: Option<i64>,
    pub price_list_name: Option<String>,
    pub channel_name: Option<String>,
}

record!(PriceListAssignResponse {
    channel_id = "channelId", price_list_id = "priceListId", price_list_name = "priceListName",
    channel_name = "channelName",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtraFieldsResponse {
    pub field_name: Option<String>,
    pub field_value: Option<String>,
    pub label_name: Option<String>,
    pub is_required: Option<ExtraFieldIsRequired>,
    pub data_type: Option<ExtraFieldDataType>,
    /// One of `0`, `1`, `2`, `3`.
    pub field_type: Option<i64>,
}

record!(ExtraFieldsResponse {
    field_name = "fieldName", field_value = "fieldValue", label_name = "labelName",
    is_required = "isRequired", data_type = "dataType", field_type = "fieldType",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyInput {
    pub extra_fields: Option<Vec<ExtraField>>,
    pub user_extra_fields: Option<Vec<ExtraField>>,
    /// 1 to 200 characters.
    pub company_name: String,
    /// Format: `email`. 1 to 200 characters.
    pub company_email: String,
    /// At most 50 characters.
    pub company_phone: String,
    pub customer_group_id: Option<i64>,
    /// At most 200 characters.
    pub address_line1: Option<String>,
    /// At most 200 characters.
    pub address_line2: Option<String>,
    /// 1 to 100 characters.
    pub city: Option<String>,
    /// 1 to 50 characters.
    pub state: Option<String>,
    /// 1 to 200 characters.
    pub country: String,
    /// At most 50 characters.
    pub zip_code: Option<String>,
    /// 1 to 100 characters.
    pub admin_first_name: String,
    /// 1 to 100 characters.
    pub admin_last_name: String,
    /// Format: `email`. 1 to 100 characters.
    pub admin_email: String,
    /// 1 to 100 characters.
    pub admin_phone_number: Option<String>,
    pub origin_channel_id: Option<i64>,
    pub channel_ids: Option<Vec<i64>>,
    pub catalog_id: Option<i64>,
    /// Default: `false`.
    pub accept_creation_email: Option<bool>,
    pub uuid: Option<String>,
}

record!(CompanyInput {
    extra_fields = "extraFields", user_extra_fields = "userExtraFields",
    company_name = "companyName", company_email = "companyEmail", company_phone = "companyPhone",
    customer_group_id = "customerGroupId", address_line1 = "addressLine1",
    address_line2 = "addressLine2", city, state, country, zip_code = "zipCode",
    admin_first_name = "adminFirstName", admin_last_name = "adminLastName",
    admin_email = "adminEmail", admin_phone_number = "adminPhoneNumber",
    origin_channel_id = "originChannelId", channel_ids = "channelIds", catalog_id = "catalogId",
    accept_creation_email = "acceptCreationEmail", uuid,
});

impl CompanyInput {
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
            company_name: company_name.into(),
            company_email: company_email.into(),
            company_phone: company_phone.into(),
            country: country.into(),
            admin_first_name: admin_first_name.into(),
            admin_last_name: admin_last_name.into(),
            admin_email: admin_email.into(),
            ..Record::empty()
        }
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn user_extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraField>,
    ) -> Self {
        self.user_extra_fields = Some(value.into_iter().collect());
        self
    }
    /// 1 to 200 characters.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = value.into();
        self
    }
    /// Format: `email`. 1 to 200 characters.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.company_email = value.into();
        self
    }
    /// At most 50 characters.
    pub fn company_phone(mut self, value: impl Into<String>) -> Self {
        self.company_phone = value.into();
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = Some(value);
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// 1 to 50 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// 1 to 200 characters.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = value.into();
        self
    }
    /// At most 50 characters.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.admin_first_name = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.admin_last_name = value.into();
        self
    }
    /// Format: `email`. 1 to 100 characters.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.admin_email = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.admin_phone_number = Some(value.into());
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
    pub fn catalog_id(mut self, value: i64) -> Self {
        self.catalog_id = Some(value);
        self
    }
    /// Default: `false`.
    pub fn accept_creation_email(mut self, value: bool) -> Self {
        self.accept_creation_email = Some(value);
        self
    }
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompanyResult {
    pub company_id: Option<i64>,
    pub customer_id: Option<i64>,
    pub customer_group_id: Option<i64>,
}

record!(CreateCompanyResult {
    company_id = "companyId", customer_id = "customerId", customer_group_id = "customerGroupId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyError {
    pub code: Option<i64>,
    pub data: Option<CreateCompanyResult>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(CompanyError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyDetail {
    /// At most 200 characters.
    pub company_name: Option<String>,
    /// Format: `email`. At most 200 characters.
    pub company_email: Option<String>,
    /// At most 50 characters.
    pub company_phone: Option<String>,
    pub company_id: Option<i64>,
    pub catalog_id: Option<String>,
    pub catalog_name: Option<String>,
    pub bc_group_name: Option<String>,
    pub company_status: Option<CompanyStatusString>,
    pub parent_company: Option<IdName>,
    pub price_list_assign: Option<Vec<PriceListAssignResponse>>,
    pub extra_fields: Option<Vec<ExtraFieldsResponse>>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub updated_at: Option<i64>,
    pub created_at: Option<i64>,
    pub bc_group_id: Option<String>,
}

record!(CompanyDetail {
    company_name = "companyName", company_email = "companyEmail", company_phone = "companyPhone",
    company_id = "companyId", catalog_id = "catalogId", catalog_name = "catalogName",
    bc_group_name = "bcGroupName", company_status = "companyStatus",
    parent_company = "parentCompany", price_list_assign = "priceListAssign",
    extra_fields = "extraFields", uuid, updated_at = "updatedAt", created_at = "createdAt",
    bc_group_id = "bcGroupId",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUpdate {
    /// 1 to 200 characters.
    pub company_name: Nullable<String>,
    /// Format: `email`. 1 to 200 characters.
    pub company_email: Nullable<String>,
    /// At most 50 characters.
    pub company_phone: Nullable<String>,
    pub customer_group_id: Nullable<i64>,
    /// At most 200 characters.
    pub address_line1: Nullable<String>,
    /// At most 200 characters.
    pub address_line2: Nullable<String>,
    /// 1 to 100 characters.
    pub city: Nullable<String>,
    /// 1 to 50 characters.
    pub state: Nullable<String>,
    /// 1 to 200 characters.
    pub country: Nullable<String>,
    /// At most 50 characters.
    pub zip_code: Nullable<String>,
    /// Format: `uuid`.
    pub uuid: Nullable<String>,
    pub price_list_assign: Nullable<Vec<PriceListAssign>>,
    /// At least 1 item.
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
}

record!(CompanyUpdate {
    company_name = "companyName", company_email = "companyEmail", company_phone = "companyPhone",
    customer_group_id = "customerGroupId", address_line1 = "addressLine1",
    address_line2 = "addressLine2", city, state, country, zip_code = "zipCode", uuid,
    price_list_assign = "priceListAssign", extra_fields = "extraFields",
});

impl CompanyUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// 1 to 200 characters.
    pub fn company_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_name = value.into();
        self
    }
    /// Format: `email`. 1 to 200 characters.
    pub fn company_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_email = value.into();
        self
    }
    /// At most 50 characters.
    pub fn company_phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_phone = value.into();
        self
    }
    pub fn customer_group_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_group_id = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address_line1 = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address_line2 = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.city = value.into();
        self
    }
    /// 1 to 50 characters.
    pub fn state(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state = value.into();
        self
    }
    /// 1 to 200 characters.
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country = value.into();
        self
    }
    /// At most 50 characters.
    pub fn zip_code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.zip_code = value.into();
        self
    }
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.uuid = value.into();
        self
    }
    pub fn price_list_assign(
        mut self,
        value: impl Into<Nullable<Vec<PriceListAssign>>>,
    ) -> Self {
        self.price_list_assign = value.into();
        self
    }
    /// At least 1 item.
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.extra_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConvertBigcommerceCustomerGroupIntoCompanyInput {
    /// At most 200 characters.
    pub company_name: String,
    /// At most 50 characters.
    pub company_phone: String,
    /// Format: `email`. At most 200 characters.
    pub company_email: String,
    pub catalog_id: Option<String>,
    /// Default: `false`.
    pub accept_creation_email: Option<bool>,
    pub description: Option<String>,
    /// At most 200 characters.
    pub address_line1: Option<String>,
    /// At most 200 characters.
    pub address_line2: Option<String>,
    /// 1 to 100 characters.
    pub city: Option<String>,
    /// 1 to 50 characters.
    pub state: Option<String>,
    /// 1 to 200 characters.
    pub country: String,
    /// At most 50 characters.
    pub zip_code: Option<String>,
    /// 1 to 100 characters.
    pub admin_first_name: Option<String>,
    /// 1 to 100 characters.
    pub admin_last_name: Option<String>,
    /// Format: `email`. 1 to 100 characters.
    pub admin_email: String,
    /// 1 to 100 characters.
    pub admin_phone_number: String,
    pub extra_fields: Option<Vec<ExtraField>>,
    pub user_extra_fields: Option<Vec<ExtraField>>,
}

record!(ConvertBigcommerceCustomerGroupIntoCompanyInput {
    company_name = "companyName", company_phone = "companyPhone", company_email = "companyEmail",
    catalog_id = "catalogId", accept_creation_email = "acceptCreationEmail", description,
    address_line1 = "addressLine1", address_line2 = "addressLine2", city, state, country,
    zip_code = "zipCode", admin_first_name = "adminFirstName", admin_last_name = "adminLastName",
    admin_email = "adminEmail", admin_phone_number = "adminPhoneNumber",
    extra_fields = "extraFields", user_extra_fields = "userExtraFields",
});

impl ConvertBigcommerceCustomerGroupIntoCompanyInput {
    pub fn new(
        company_name: impl Into<String>,
        company_phone: impl Into<String>,
        company_email: impl Into<String>,
        country: impl Into<String>,
        admin_email: impl Into<String>,
        admin_phone_number: impl Into<String>,
    ) -> Self {
        Self {
            company_name: company_name.into(),
            company_phone: company_phone.into(),
            company_email: company_email.into(),
            country: country.into(),
            admin_email: admin_email.into(),
            admin_phone_number: admin_phone_number.into(),
            ..Record::empty()
        }
    }
    /// At most 200 characters.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = value.into();
        self
    }
    /// At most 50 characters.
    pub fn company_phone(mut self, value: impl Into<String>) -> Self {
        self.company_phone = value.into();
        self
    }
    /// Format: `email`. At most 200 characters.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.company_email = value.into();
        self
    }
    pub fn catalog_id(mut self, value: impl Into<String>) -> Self {
        self.catalog_id = Some(value.into());
        self
    }
    /// Default: `false`.
    pub fn accept_creation_email(mut self, value: bool) -> Self {
        self.accept_creation_email = Some(value);
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// 1 to 50 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// 1 to 200 characters.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = value.into();
        self
    }
    /// At most 50 characters.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.admin_first_name = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.admin_last_name = Some(value.into());
        self
    }
    /// Format: `email`. 1 to 100 characters.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.admin_email = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.admin_phone_number = value.into();
        self
    }
    pub fn extra_fields(mut self, value: impl IntoIterator<Item = ExtraField>) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
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
    pub data: Option<CompanyId>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(BadRequestError { code, data, meta });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateCompaniesBody {
    /// 1 to 200 characters.
    pub company_name: String,
    /// At most 200 characters.
    pub address_line1: Option<String>,
    /// At most 200 characters.
    pub address_line2: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 50 characters.
    pub state: Option<String>,
    /// At most 50 characters.
    pub zip_code: Option<String>,
    /// At most 200 characters.
    pub country: String,
    /// Format: `email`. At most 200 characters.
    pub company_email: String,
    /// At most 50 characters.
    pub company_phone: String,
    pub catalog_name: Option<String>,
    /// 1 to 100 characters.
    pub admin_first_name: String,
    /// 1 to 100 characters.
    pub admin_last_name: String,
    /// 1 to 100 characters.
    pub admin_email: String,
    /// 1 to 100 characters.
    pub admin_phone_number: Option<String>,
    pub user_extra_fields: Option<Vec<ExtraField>>,
    pub accept_welcome_email: Option<bool>,
    pub extra_fields: Option<ExtraFieldUpdate>,
    pub channel_ids: Option<Vec<i64>>,
    pub origin_channel_id: Option<i64>,
    pub customer_group_id: Option<i64>,
}

record!(BulkCreateCompaniesBody {
    company_name = "companyName", address_line1 = "addressLine1", address_line2 = "addressLine2",
    city, state, zip_code = "zipCode", country, company_email = "companyEmail",
    company_phone = "companyPhone", catalog_name = "catalogName",
    admin_first_name = "adminFirstName", admin_last_name = "adminLastName",
    admin_email = "adminEmail", admin_phone_number = "adminPhoneNumber",
    user_extra_fields = "userExtraFields", accept_welcome_email = "acceptWelcomeEmail",
    extra_fields = "extraFields", channel_ids = "channelIds", origin_channel_id = "originChannelId",
    customer_group_id = "customerGroupId",
});

impl BulkCreateCompaniesBody {
    pub fn new(
        company_name: impl Into<String>,
        country: impl Into<String>,
        company_email: impl Into<String>,
        company_phone: impl Into<String>,
        admin_first_name: impl Into<String>,
        admin_last_name: impl Into<String>,
        admin_email: impl Into<String>,
    ) -> Self {
        Self {
            company_name: company_name.into(),
            country: country.into(),
            company_email: company_email.into(),
            company_phone: company_phone.into(),
            admin_first_name: admin_first_name.into(),
            admin_last_name: admin_last_name.into(),
            admin_email: admin_email.into(),
            ..Record::empty()
        }
    }
    /// 1 to 200 characters.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// At most 100 characters.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// At most 200 characters.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = value.into();
        self
    }
    /// Format: `email`. At most 200 characters.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.company_email = value.into();
        self
    }
    /// At most 50 characters.
    pub fn company_phone(mut self, value: impl Into<String>) -> Self {
        self.company_phone = value.into();
        self
    }
    pub fn catalog_name(mut self, value: impl Into<String>) -> Self {
        self.catalog_name = Some(value.into());
        self
    }
    /// 1 to 100 characters.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.admin_first_name = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.admin_last_name = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.admin_email = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.admin_phone_number = Some(value.into());
        self
    }
    pub fn user_extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraField>,
    ) -> Self {
        self.user_extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn accept_welcome_email(mut self, value: bool) -> Self {
        self.accept_welcome_email = Some(value);
        self
    }
    pub fn extra_fields(mut self, value: ExtraFieldUpdate) -> Self {
        self.extra_fields = Some(value);
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
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictError {
    pub code: Option<i64>,
    pub data: Option<CompanyErrorData>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(ConflictError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyErrorData {
    pub errors: Option<Vec<CompanyErrorDataError>>,
}

record!(CompanyErrorData { errors });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyErrorDataError {
    pub id: Option<String>,
    pub detail: Option<String>,
}

record!(CompanyErrorDataError { id, detail = "_detail" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompaniesBatchUpdate {
    pub company_id: i64,
    /// 1 to 200 characters.
    pub company_name: Nullable<String>,
    /// Format: `email`. 1 to 200 characters.
    pub company_email: Nullable<String>,
    /// At most 50 characters.
    pub company_phone: Nullable<String>,
    pub customer_group_id: Nullable<i64>,
    /// At most 200 characters.
    pub address_line1: Nullable<String>,
    /// At most 200 characters.
    pub address_line2: Nullable<String>,
    /// 1 to 100 characters.
    pub city: Nullable<String>,
    /// 1 to 50 characters.
    pub state: Nullable<String>,
    /// 1 to 200 characters.
    pub country: Nullable<String>,
    /// At most 50 characters.
    pub zip_code: Nullable<String>,
    pub price_list_assign: Nullable<Vec<PriceListAssign>>,
    /// At least 1 item.
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
}

record!(CompaniesBatchUpdate {
    company_id = "companyId", company_name = "companyName", company_email = "companyEmail",
    company_phone = "companyPhone", customer_group_id = "customerGroupId",
    address_line1 = "addressLine1", address_line2 = "addressLine2", city, state, country,
    zip_code = "zipCode", price_list_assign = "priceListAssign", extra_fields = "extraFields",
});

impl CompaniesBatchUpdate {
    pub fn new(company_id: i64) -> Self {
        Self {
            company_id,
            ..Record::empty()
        }
    }
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = value;
        self
    }
    /// 1 to 200 characters.
    pub fn company_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_name = value.into();
        self
    }
    /// Format: `email`. 1 to 200 characters.
    pub fn company_email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_email = value.into();
        self
    }
    /// At most 50 characters.
    pub fn company_phone(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.company_phone = value.into();
        self
    }
    pub fn customer_group_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.customer_group_id = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line1(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address_line1 = value.into();
        self
    }
    /// At most 200 characters.
    pub fn address_line2(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.address_line2 = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn city(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.city = value.into();
        self
    }
    /// 1 to 50 characters.
    pub fn state(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.state = value.into();
        self
    }
    /// 1 to 200 characters.
    pub fn country(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.country = value.into();
        self
    }
    /// At most 50 characters.
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
    /// At least 1 item.
    pub fn extra_fields(
        mut self,
        value: impl Into<Nullable<Vec<ExtraFieldUpdate>>>,
    ) -> Self {
        self.extra_fields = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyCatalogUpdate {
    pub catalog_id: String,
}

record!(CompanyCatalogUpdate { catalog_id = "catalogId" });

impl CompanyCatalogUpdate {
    pub fn new(catalog_id: impl Into<String>) -> Self {
        Self {
            catalog_id: catalog_id.into(),
        }
    }
    pub fn catalog_id(mut self, value: impl Into<String>) -> Self {
        self.catalog_id = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyStatusUpdate {
    /// One of `0`, `1`, `2`, `3`.
    pub company_status: i64,
}

record!(CompanyStatusUpdate { company_status = "companyStatus" });

impl CompanyStatusUpdate {
    pub fn new(company_status: i64) -> Self {
        Self { company_status }
    }
    /// One of `0`, `1`, `2`, `3`.
    pub fn company_status(mut self, value: i64) -> Self {
        self.company_status = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Permission {
    pub name: Option<String>,
    pub description: Option<String>,
    pub code: Option<String>,
    pub module_name: Option<String>,
    pub id: Option<i64>,
    pub is_custom: Option<bool>,
}

record!(Permission {
    name, description, code, module_name = "moduleName", id, is_custom = "isCustom",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PermissionRequest {
    /// At most 200 characters.
    pub name: String,
    /// At most 512 characters.
    pub description: String,
    /// At most 50 characters.
    pub code: String,
    /// At most 50 characters.
    pub module_name: Option<String>,
}

record!(PermissionRequest { name, description, code, module_name = "moduleName" });

impl PermissionRequest {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            code: code.into(),
            ..Record::empty()
        }
    }
    /// At most 200 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At most 512 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// At most 50 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// At most 50 characters.
    pub fn module_name(mut self, value: impl Into<String>) -> Self {
        self.module_name = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyPermissionUpdate {
    /// At most 200 characters.
    pub name: String,
    /// At most 512 characters.
    pub description: String,
    /// At most 50 characters.
    pub code: String,
    /// At most 50 characters.
    pub module_name: Nullable<String>,
}

record!(CompanyPermissionUpdate { name, description, code, module_name = "moduleName" });

impl CompanyPermissionUpdate {
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        code: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            code: code.into(),
            ..Record::empty()
        }
    }
    /// At most 200 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At most 512 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = value.into();
        self
    }
    /// At most 50 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// At most 50 characters.
    pub fn module_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.module_name = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyRole {
    pub id: Option<i64>,
    /// At most 200 characters.
    pub name: Option<String>,
    /// One of `1`, `2`.
    pub role_type: Option<i64>,
    /// One of `1`.
    pub role_level: Option<i64>,
}

record!(CompanyRole { id, name, role_type = "roleType", role_level = "roleLevel" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleRequest {
    /// At most 200 characters.
    pub name: String,
    pub permissions: Vec<RoleRequestPermission>,
}

record!(RoleRequest { name, permissions });

impl RoleRequest {
    pub fn new(
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = RoleRequestPermission>,
    ) -> Self {
        Self {
            name: name.into(),
            permissions: permissions.into_iter().collect(),
        }
    }
    /// At most 200 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn permissions(
        mut self,
        value: impl IntoIterator<Item = RoleRequestPermission>,
    ) -> Self {
        self.permissions = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RoleRequestPermission {
    pub code: String,
    /// One of `1`, `2`.
    pub permission_level: i64,
}

record!(RoleRequestPermission { code, permission_level = "permissionLevel" });

impl RoleRequestPermission {
    pub fn new(code: impl Into<String>, permission_level: i64) -> Self {
        Self {
            code: code.into(),
            permission_level,
        }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// One of `1`, `2`.
    pub fn permission_level(mut self, value: i64) -> Self {
        self.permission_level = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCompanyRoleResult {
    pub id: Option<i64>,
    /// At most 200 characters.
    pub name: Option<String>,
    /// One of `1`, `2`.
    pub role_type: Option<i64>,
    /// One of `1`.
    pub role_level: Option<i64>,
    pub permissions: Option<Vec<CompanyRolePermission>>,
}

record!(CreateCompanyRoleResult {
    id, name, role_type = "roleType", role_level = "roleLevel", permissions,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyRolePermission {
    pub id: Option<i64>,
    pub code: Option<String>,
    /// One of `1`, `2`.
    pub permission_level: Option<i64>,
}

record!(CompanyRolePermission { id, code, permission_level = "permissionLevel" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyAttachment {
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Format: `url`.
    pub attachment_file: Option<String>,
}

record!(CompanyAttachment { id, attachment_file = "attachmentFile" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HierarchyCompany {
    pub company_id: Option<i64>,
    /// At most 200 characters.
    pub company_name: Option<String>,
    /// One of `0`, `1`, `2`, `3`.
    pub company_status: Option<i64>,
    pub subsidiaries: Option<Vec<HierarchyCompany>>,
}

record!(HierarchyCompany {
    company_id = "companyId", company_name = "companyName", company_status = "companyStatus",
    subsidiaries,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanySubsidiaryError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub errors: Option<Map<String, String>>,
}

record!(CompanySubsidiaryError { status, title, errors });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AttachCompanyAsParentOfCurrentCompanyInput {
    pub parent_company_id: i64,
}

record!(AttachCompanyAsParentOfCurrentCompanyInput { parent_company_id = "parentCompanyId" });

impl AttachCompanyAsParentOfCurrentCompanyInput {
    pub fn new(parent_company_id: i64) -> Self {
        Self { parent_company_id }
    }
    pub fn parent_company_id(mut self, value: i64) -> Self {
        self.parent_company_id = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AttachCompanyAsParentOfCurrentCompanyResult {
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(AttachCompanyAsParentOfCurrentCompanyResult { meta });
