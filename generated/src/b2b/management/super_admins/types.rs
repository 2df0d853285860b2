// Written by `cargo xtask regen`; edit nothing here.
//! Types of Super Admin.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminInput {
    pub first_name: String,
    pub last_name: String,
    pub phone: Option<String>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    /// Format: `email`.
    pub email: String,
    pub origin_channel_id: Option<i64>,
    pub channel_ids: Option<Vec<i64>>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(SuperAdminInput {
    first_name = "firstName", last_name = "lastName", phone, uuid, email,
    origin_channel_id = "originChannelId", channel_ids = "channelIds", extra_fields = "extraFields",
});

impl SuperAdminInput {
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: email.into(),
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
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
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
    pub fn extra_fields(
        mut self,
        value: impl IntoIterator<Item = ExtraFieldUpdate>,
    ) -> Self {
        self.extra_fields = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminsBatchInput {
    pub first_name: String,
    pub last_name: String,
    pub phone: Option<String>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    /// Format: `email`.
    pub email: String,
    pub origin_channel_id: Option<i64>,
    pub channel_ids: Option<Vec<i64>>,
}

record!(SuperAdminsBatchInput {
    first_name = "firstName", last_name = "lastName", phone, uuid, email,
    origin_channel_id = "originChannelId", channel_ids = "channelIds",
});

impl SuperAdminsBatchInput {
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            email: email.into(),
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
    pub fn phone(mut self, value: impl Into<String>) -> Self {
        self.phone = Some(value.into());
        self
    }
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = value.into();
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
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminsBatch {
    pub super_admin_ids: Option<Vec<i64>>,
}

record!(SuperAdminsBatch { super_admin_ids = "superAdminIds" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    /// Default: `422`.
    pub code: Option<i64>,
    pub data: Option<Vec<UnprocessableContentErrorData>>,
    pub meta: Option<WithObjectAndMetadataMeta>,
}

record!(UnprocessableContentError { code, data, meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentErrorData {
    pub first_name: Option<Vec<String>>,
    pub last_name: Option<Vec<String>>,
    pub email: Option<Vec<String>>,
}

record!(UnprocessableContentErrorData { first_name = "firstName", last_name = "lastName", email });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompaniesWithAssignedSuperAdmin {
    pub company_id: Option<i64>,
    /// At most 200 characters.
    pub company_name: Option<String>,
    /// Format: `email`.
    pub company_email: Option<String>,
    pub description: Option<String>,
    /// At most 200 characters.
    pub address_line1: Option<String>,
    /// At most 200 characters.
    pub address_line2: Option<String>,
    /// At most 100 characters.
    pub city: Option<String>,
    /// At most 50 characters.
    pub state: Option<String>,
    /// At most 200 characters.
    pub country: Option<String>,
    /// At most 50 characters.
    pub zip_code: Option<String>,
    pub catalog_id: Option<String>,
    pub super_admin_count: Option<i64>,
}

record!(CompaniesWithAssignedSuperAdmin {
    company_id = "companyId", company_name = "companyName", company_email = "companyEmail",
    description, address_line1 = "addressLine1", address_line2 = "addressLine2", city, state,
    country, zip_code = "zipCode", catalog_id = "catalogId", super_admin_count = "superAdminCount",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminCompanyAssignmentUpdate {
    pub companies: Vec<SuperAdminCompanyAssignmentUpdateCompany>,
}

record!(SuperAdminCompanyAssignmentUpdate { companies });

impl SuperAdminCompanyAssignmentUpdate {
    pub fn new(
        companies: impl IntoIterator<Item = SuperAdminCompanyAssignmentUpdateCompany>,
    ) -> Self {
        Self {
            companies: companies.into_iter().collect(),
        }
    }
    pub fn companies(
        mut self,
        value: impl IntoIterator<Item = SuperAdminCompanyAssignmentUpdateCompany>,
    ) -> Self {
        self.companies = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminCompanyAssignmentUpdateCompany {
    pub company_id: i64,
    pub is_assigned: bool,
}

record!(SuperAdminCompanyAssignmentUpdateCompany {
    company_id = "companyId", is_assigned = "isAssigned",
});

impl SuperAdminCompanyAssignmentUpdateCompany {
    pub fn new(company_id: i64, is_assigned: bool) -> Self {
        Self { company_id, is_assigned }
    }
    pub fn company_id(mut self, value: i64) -> Self {
        self.company_id = value;
        self
    }
    pub fn is_assigned(mut self, value: bool) -> Self {
        self.is_assigned = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CompanyCore {
    pub company_id: Option<i64>,
    /// At most 200 characters.
    pub company_name: Option<String>,
    /// Format: `email`.
    pub company_email: Option<String>,
}

record!(CompanyCore {
    company_id = "companyId", company_name = "companyName", company_email = "companyEmail",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminDetail {
    pub id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub channel_list: Option<Vec<ChannelList>>,
    pub customer_id: Option<i64>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(SuperAdminDetail {
    id, first_name = "firstName", last_name = "lastName", phone, uuid, email,
    created_at = "createdAt", updated_at = "updatedAt", channel_list = "channelList",
    customer_id = "customerId", extra_fields = "extraFields",
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminDetailUpdate {
    pub first_name: Nullable<String>,
    pub last_name: Nullable<String>,
    pub phone: Nullable<String>,
    /// Format: `uuid`.
    pub uuid: Nullable<String>,
    pub channel_ids: Nullable<Vec<i64>>,
    pub extra_fields: Nullable<Vec<ExtraFieldUpdate>>,
}

record!(SuperAdminDetailUpdate {
    first_name = "firstName", last_name = "lastName", phone, uuid, channel_ids = "channelIds",
    extra_fields = "extraFields",
});

impl SuperAdminDetailUpdate {
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
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.uuid = value.into();
        self
    }
    pub fn channel_ids(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.channel_ids = value.into();
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

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuperAdminsAssignedToCompany {
    pub id: Option<i64>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub phone: Option<String>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub channel_list: Option<Vec<ChannelList>>,
    pub extra_fields: Option<Vec<ExtraFieldUpdate>>,
}

record!(SuperAdminsAssignedToCompany {
    id, first_name = "firstName", last_name = "lastName", phone, uuid, email,
    created_at = "createdAt", updated_at = "updatedAt", channel_list = "channelList",
    extra_fields = "extraFields",
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanySuperAdminsAssignmentUpdate {
    pub super_admins: Vec<CompanySuperAdminsAssignmentUpdateSuperAdmin>,
}

record!(CompanySuperAdminsAssignmentUpdate { super_admins = "superAdmins" });

impl CompanySuperAdminsAssignmentUpdate {
    pub fn new(
        super_admins: impl IntoIterator<
            Item = CompanySuperAdminsAssignmentUpdateSuperAdmin,
        >,
    ) -> Self {
        Self {
            super_admins: super_admins.into_iter().collect(),
        }
    }
    pub fn super_admins(
        mut self,
        value: impl IntoIterator<Item = CompanySuperAdminsAssignmentUpdateSuperAdmin>,
    ) -> Self {
        self.super_admins = value.into_iter().collect();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompanySuperAdminsAssignmentUpdateSuperAdmin {
    pub super_admin_id: i64,
    pub is_assigned: bool,
}

record!(CompanySuperAdminsAssignmentUpdateSuperAdmin {
    super_admin_id = "superAdminId", is_assigned = "isAssigned",
});

impl CompanySuperAdminsAssignmentUpdateSuperAdmin {
    pub fn new(super_admin_id: i64, is_assigned: bool) -> Self {
        Self {
            super_admin_id,
            is_assigned,
        }
    }
    pub fn super_admin_id(mut self, value: i64) -> Self {
        self.super_admin_id = value;
        self
    }
    pub fn is_assigned(mut self, value: bool) -> Self {
        self.is_assigned = value;
        self
    }
}
