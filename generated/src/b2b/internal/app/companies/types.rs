// Written by `cargo xtask regen`; edit nothing here.
//! Types of company.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Company {
    /// At least 1 item.
    pub list: Option<Vec<CompanyList>>,
    pub pagination: Option<Pagination>,
    pub can_login: Option<i64>,
}

record!(Company { list, pagination, can_login = "canLogin" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyList {
    /// At least 1 character.
    pub company_id: Option<String>,
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub bc_group_name: Option<String>,
    /// At least 1 character.
    pub company_status: Option<String>,
    pub uuid: Option<String>,
    /// At least 1 character.
    pub catalog_id: Option<String>,
    /// At least 1 character.
    pub catalog_name: Option<String>,
    /// At least 1 character.
    pub updated_at: Option<String>,
    /// At least 1 character.
    pub created_at: Option<String>,
}

record!(CompanyList {
    company_id = "companyId", company_name = "companyName", bc_group_name = "bcGroupName",
    company_status = "companyStatus", uuid, catalog_id = "catalogId", catalog_name = "catalogName",
    updated_at = "updatedAt", created_at = "createdAt",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyInput {
    /// Required. At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub phone_number: Option<String>,
    /// Required. At least 1 character.
    pub company_email: Option<String>,
    /// Required. At least 1 character.
    pub address_line1: Option<String>,
    /// Required. At least 1 character.
    pub address_line2: Option<String>,
    /// Required. At least 1 character.
    pub city: Option<String>,
    /// Required. At least 1 character.
    pub state: Option<String>,
    /// Required. At least 1 character.
    pub zip_code: Option<String>,
    /// Required. At least 1 character.
    pub country: Option<String>,
    /// Required. At least 1 character.
    pub admin_first_name: Option<String>,
    /// Required. At least 1 character.
    pub admin_last_name: Option<String>,
    /// Required. At least 1 character.
    pub admin_email: Option<String>,
    /// At least 1 character.
    pub admin_phone_number: Option<String>,
    /// At least 1 item.
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
    pub catalog_id: Option<String>,
}

record!(CompanyInput {
    company_name = "companyName", phone_number = "phoneNumber", company_email = "companyEmail",
    address_line1 = "addressLine1", address_line2 = "addressLine2", city, state,
    zip_code = "zipCode", country = "Country", admin_first_name = "adminFirstName",
    admin_last_name = "adminLastName", admin_email = "adminEmail",
    admin_phone_number = "adminPhoneNumber", extra_fields = "extraFields", catalog_id = "catalogId",
});

impl CompanyInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required. At least 1 character.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.company_email = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.admin_first_name = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.admin_last_name = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.admin_email = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.admin_phone_number = Some(value.into());
        self
    }
    /// At least 1 item.
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
    pub fn catalog_id(mut self, value: impl Into<String>) -> Self {
        self.catalog_id = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyExtraField {
    /// At least 1 character.
    pub field_name: Option<String>,
    /// At least 1 character.
    pub label_name: Option<String>,
    /// At least 1 character.
    pub data_type: Option<String>,
    /// At least 1 character.
    pub is_required: Option<String>,
}

record!(CompanyExtraField {
    field_name = "fieldName", label_name = "labelName", data_type = "dataType",
    is_required = "isRequired",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyStat {
    /// At least 1 character.
    pub name: Option<String>,
    pub count: Option<i64>,
}

record!(CompanyStat { name, count });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyBasicInfo {
    /// At least 1 character.
    pub company_id: Option<String>,
    /// At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub bc_group_name: Option<String>,
    /// At least 1 character.
    pub company_status: Option<String>,
    /// At least 1 character.
    pub address_line1: Option<String>,
    /// At least 1 character.
    pub address_line2: Option<String>,
    /// At least 1 character.
    pub city: Option<String>,
    pub state: Option<String>,
    /// At least 1 character.
    pub zip_code: Option<String>,
    /// At least 1 character.
    pub country: Option<String>,
    /// At least 1 character.
    pub company_email: Option<String>,
    /// At least 1 character.
    pub phone_number: Option<String>,
    /// At least 1 character.
    pub updated_at: Option<String>,
    /// At least 1 character.
    pub catalog_id: Option<String>,
    /// At least 1 character.
    pub customer_group_id: Option<String>,
    pub uuid: Option<String>,
    /// At least 1 character.
    pub catalog_name: Option<String>,
    /// At least 1 item.
    pub extra_fields: Option<Vec<CompanyBasicInfoExtraField>>,
}

record!(CompanyBasicInfo {
    company_id = "companyId", company_name = "companyName", bc_group_name = "bcGroupName",
    company_status = "companyStatus", address_line1 = "addressLine1",
    address_line2 = "addressLine2", city, state, zip_code = "zipCode", country,
    company_email = "companyEmail", phone_number = "phoneNumber", updated_at = "updatedAt",
    catalog_id = "catalogId", customer_group_id = "customerGroupId", uuid,
    catalog_name = "catalogName", extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyBasicInfoUpdate {
    /// Required. At least 1 character.
    pub company_name: Option<String>,
    /// At least 1 character.
    pub phone_number: Nullable<String>,
    /// Required. At least 1 character.
    pub company_email: Option<String>,
    /// Required. At least 1 character.
    pub address_line1: Option<String>,
    /// Required. At least 1 character.
    pub address_line2: Option<String>,
    /// Required. At least 1 character.
    pub city: Option<String>,
    /// Required. At least 1 character.
    pub state: Option<String>,
    /// Required. At least 1 character.
    pub zip_code: Option<String>,
    /// Required. At least 1 character.
    pub country: Option<String>,
    /// Required. At least 1 character.
    pub admin_first_name: Option<String>,
    /// Required. At least 1 character.
    pub admin_last_name: Option<String>,
    /// Required. At least 1 character.
    pub admin_email: Option<String>,
    /// At least 1 character.
    pub admin_phone_number: Nullable<String>,
    /// At least 1 item.
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
    pub catalog_id: Nullable<String>,
}

record!(CompanyBasicInfoUpdate {
    company_name = "companyName", phone_number = "phoneNumber", company_email = "companyEmail",
    address_line1 = "addressLine1", address_line2 = "addressLine2", city, state,
    zip_code = "zipCode", country = "Country", admin_first_name = "adminFirstName",
    admin_last_name = "adminLastName", admin_email = "adminEmail",
    admin_phone_number = "adminPhoneNumber", extra_fields = "extraFields", catalog_id = "catalogId",
});

impl CompanyBasicInfoUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required. At least 1 character.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.phone_number = value.into();
        self
    }
    /// Required. At least 1 character.
    pub fn company_email(mut self, value: impl Into<String>) -> Self {
        self.company_email = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn address_line1(mut self, value: impl Into<String>) -> Self {
        self.address_line1 = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn address_line2(mut self, value: impl Into<String>) -> Self {
        self.address_line2 = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.admin_first_name = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.admin_last_name = Some(value.into());
        self
    }
    /// Required. At least 1 character.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.admin_email = Some(value.into());
        self
    }
    /// At least 1 character.
    pub fn admin_phone_number(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.admin_phone_number = value.into();
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
    pub fn catalog_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.catalog_id = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserinfoByUserid {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub customer_phone: Option<String>,
    /// At least 1 character.
    pub role: Option<String>,
    /// At least 1 character.
    pub email: Option<String>,
    /// At least 1 character.
    pub created_at: Option<String>,
    /// At least 1 character.
    pub updated_at: Option<String>,
    /// At least 1 character.
    pub first_name: Option<String>,
    /// At least 1 character.
    pub last_name: Option<String>,
    /// At least 1 character.
    pub catalog_id: Option<String>,
}

record!(CompanyUserinfoByUserid {
    id, customer_phone = "customerPhone", role, email, created_at = "createdAt",
    updated_at = "updatedAt", first_name = "firstName", last_name = "lastName",
    catalog_id = "catalogId",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyUserInfoUpdate {
    /// At least 1 character.
    pub email: String,
    /// At least 1 character.
    pub role: String,
    /// At least 1 character.
    pub first_name: String,
    /// At least 1 character.
    pub last_name: String,
    /// At least 1 character.
    pub customer_phone: String,
}

record!(CompanyUserInfoUpdate {
    email, role, first_name = "firstName", last_name = "lastName", customer_phone = "customerPhone",
});

impl CompanyUserInfoUpdate {
    pub fn new(
        email: impl Into<String>,
        role: impl Into<String>,
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        customer_phone: impl Into<String>,
    ) -> Self {
        Self {
            email: email.into(),
            role: role.into(),
            first_name: first_name.into(),
            last_name: last_name.into(),
            customer_phone: customer_phone.into(),
        }
    }
    /// At least 1 character.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
        self
    }
    /// At least 1 character.
    pub fn role(mut self, value: impl Into<String>) -> Self {
        self.role = value.into();
        self
    }
    /// At least 1 character.
    pub fn first_name(mut self, value: impl Into<String>) -> Self {
        self.first_name = value.into();
        self
    }
    /// At least 1 character.
    pub fn last_name(mut self, value: impl Into<String>) -> Self {
        self.last_name = value.into();
        self
    }
    /// At least 1 character.
    pub fn customer_phone(mut self, value: impl Into<String>) -> Self {
        self.customer_phone = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyPaymentUpdate {
    /// At least 1 item.
    pub payments: Vec<CompanyPaymentUpdatePayment>,
}

record!(CompanyPaymentUpdate { payments });

impl CompanyPaymentUpdate {
    pub fn new(payments: impl IntoIterator<Item = CompanyPaymentUpdatePayment>) -> Self {
        Self {
            payments: payments.into_iter().collect(),
        }
    }
    /// At least 1 item.
    pub fn payments(
        mut self,
        value: impl IntoIterator<Item = CompanyPaymentUpdatePayment>,
    ) -> Self {
        self.payments = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyPaymentUpdatePayment {
    pub payment_id: i64,
    /// At least 1 character.
    pub code: String,
    /// At least 1 character.
    pub name: String,
    /// At least 1 character.
    pub is_enabled: String,
}

record!(CompanyPaymentUpdatePayment {
    payment_id = "paymentId", code, name, is_enabled = "isEnabled",
});

impl CompanyPaymentUpdatePayment {
    pub fn new(
        payment_id: i64,
        code: impl Into<String>,
        name: impl Into<String>,
        is_enabled: impl Into<String>,
    ) -> Self {
        Self {
            payment_id,
            code: code.into(),
            name: name.into(),
            is_enabled: is_enabled.into(),
        }
    }
    pub fn payment_id(mut self, value: i64) -> Self {
        self.payment_id = value;
        self
    }
    /// At least 1 character.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At least 1 character.
    pub fn is_enabled(mut self, value: impl Into<String>) -> Self {
        self.is_enabled = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyEmailBackend {
    /// At least 1 character.
    pub is_valid: Option<String>,
    pub user_info: Option<CompanyEmailBackendUserInfo>,
}

record!(CompanyEmailBackend { is_valid = "isValid", user_info = "userInfo" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyEmailBackendUserInfo {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub first_name: Option<String>,
    /// At least 1 character.
    pub last_name: Option<String>,
    pub phone_number: Option<String>,
    /// At least 1 character.
    pub role: Option<String>,
    /// At least 1 character.
    pub email: Option<String>,
}

record!(CompanyEmailBackendUserInfo {
    id, first_name = "firstName", last_name = "lastName", phone_number = "phoneNumber", role, email,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyConvertFromCgInput {
    /// Required.
    pub company_name: Option<String>,
    /// Required.
    pub phone_number: Option<String>,
    /// Required.
    pub company_email: Option<String>,
    /// Required.
    pub address_line1: Option<String>,
    /// Required.
    pub address_line2: Option<String>,
    /// Required.
    pub city: Option<String>,
    /// Required.
    pub state: Option<String>,
    /// Required.
    pub zip_code: Option<String>,
    /// Required.
    pub country: Option<String>,
    /// Required.
    pub admin_first_name: Option<String>,
    /// Required.
    pub admin_last_name: Option<String>,
    /// Required.
    pub admin_email: Option<String>,
    /// Required.
    pub admin_phone_number: Option<String>,
    /// Required.
    pub customer_group_id: Option<String>,
}

record!(CompanyConvertFromCgInput {
    company_name = "companyName", phone_number = "phoneNumber", company_email = "companyEmail",
    address_line1 = "addressLine1", address_line2 = "addressLine2", city, state,
    zip_code = "zipCode", country, admin_first_name = "adminFirstName",
    admin_last_name = "adminLastName", admin_email = "adminEmail",
    admin_phone_number = "adminPhoneNumber", customer_group_id = "customerGroupId",
});

impl CompanyConvertFromCgInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Required.
    pub fn company_name(mut self, value: impl Into<String>) -> Self {
        self.company_name = Some(value.into());
        self
    }
    /// Required.
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.phone_number = Some(value.into());
        self
    }
    /// Required.
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
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Required.
    pub fn zip_code(mut self, value: impl Into<String>) -> Self {
        self.zip_code = Some(value.into());
        self
    }
    /// Required.
    pub fn country(mut self, value: impl Into<String>) -> Self {
        self.country = Some(value.into());
        self
    }
    /// Required.
    pub fn admin_first_name(mut self, value: impl Into<String>) -> Self {
        self.admin_first_name = Some(value.into());
        self
    }
    /// Required.
    pub fn admin_last_name(mut self, value: impl Into<String>) -> Self {
        self.admin_last_name = Some(value.into());
        self
    }
    /// Required.
    pub fn admin_email(mut self, value: impl Into<String>) -> Self {
        self.admin_email = Some(value.into());
        self
    }
    /// Required.
    pub fn admin_phone_number(mut self, value: impl Into<String>) -> Self {
        self.admin_phone_number = Some(value.into());
        self
    }
    /// Required.
    pub fn customer_group_id(mut self, value: impl Into<String>) -> Self {
        self.customer_group_id = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyCustomerGroupInput {
    pub code: i64,
    /// At least 1 character.
    pub message: String,
    pub data: CompanyCustomerGroupInputData,
}

record!(CompanyCustomerGroupInput { code, message, data });

impl CompanyCustomerGroupInput {
    pub fn new(
        code: i64,
        message: impl Into<String>,
        data: CompanyCustomerGroupInputData,
    ) -> Self {
        Self {
            code,
            message: message.into(),
            data,
        }
    }
    pub fn code(mut self, value: i64) -> Self {
        self.code = value;
        self
    }
    /// At least 1 character.
    pub fn message(mut self, value: impl Into<String>) -> Self {
        self.message = value.into();
        self
    }
    pub fn data(mut self, value: CompanyCustomerGroupInputData) -> Self {
        self.data = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyCustomerGroupInputData {
    /// At least 1 item.
    pub list: Vec<CompanyCustomerGroupInputDataList>,
    pub pagination: CompanyCustomerGroupInputDataPagination,
}

record!(CompanyCustomerGroupInputData { list, pagination });

impl CompanyCustomerGroupInputData {
    pub fn new(
        list: impl IntoIterator<Item = CompanyCustomerGroupInputDataList>,
        pagination: CompanyCustomerGroupInputDataPagination,
    ) -> Self {
        Self {
            list: list.into_iter().collect(),
            pagination,
        }
    }
    /// At least 1 item.
    pub fn list(
        mut self,
        value: impl IntoIterator<Item = CompanyCustomerGroupInputDataList>,
    ) -> Self {
        self.list = value.into_iter().collect();
        self
    }
    pub fn pagination(mut self, value: CompanyCustomerGroupInputDataPagination) -> Self {
        self.pagination = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyCustomerGroupInputDataList {
    pub id: i64,
    /// At least 1 character.
    pub name: String,
}

record!(CompanyCustomerGroupInputDataList { id, name });

impl CompanyCustomerGroupInputDataList {
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self { id, name: name.into() }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    /// At least 1 character.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanyCustomerGroupInputDataPagination {
    pub total_count: i64,
    pub offset: i64,
    pub limit: i64,
}

record!(CompanyCustomerGroupInputDataPagination { total_count = "totalCount", offset, limit });

impl CompanyCustomerGroupInputDataPagination {
    pub fn new(total_count: i64, offset: i64, limit: i64) -> Self {
        Self { total_count, offset, limit }
    }
    pub fn total_count(mut self, value: i64) -> Self {
        self.total_count = value;
        self
    }
    pub fn offset(mut self, value: i64) -> Self {
        self.offset = value;
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompaniesSalesstaffsList {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub inner_sales_rep_name: Option<String>,
    /// At least 1 character.
    pub email: Option<String>,
    /// At least 1 character.
    pub is_assigned: Option<String>,
}

record!(CompaniesSalesstaffsList {
    id, inner_sales_rep_name = "innerSalesRepName", email, is_assigned = "isAssigned",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BeginExportCompanyResult {
    /// At least 1 character.
    pub socket_id: Option<String>,
    /// At least 1 character.
    pub file_name: Option<String>,
}

record!(BeginExportCompanyResult { socket_id = "socketId", file_name = "fileName" });
